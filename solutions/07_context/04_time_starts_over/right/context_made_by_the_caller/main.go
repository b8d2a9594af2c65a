// The caller knows how long it can wait, so ask takes a context.
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(ctx context.Context, question string) (string, error) {
	for n := 1; ; n++ {
		answer, err := query(ctx, question)
		if err == nil || n == 4 || ctx.Err() != nil {
			return answer, err
		}
	}
}

func main() {
	for _, question := range questions {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		answer, err := ask(ctx, question)
		cancel()
		if err != nil {
			fmt.Println(question, "has no answer")
			continue
		}
		fmt.Println(question, "has the answer", answer)
	}
}
