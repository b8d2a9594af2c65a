// Tempting: stop at every error that is context.DeadlineExceeded. The service may
// return such an error for a limit of its own, while there is time left. Ask
// ctx.Err() instead.
//
//koan:rejected TestAServiceWithATimeLimit: whatever the error of the attempt is
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	for n := 1; ; n++ {
		answer, err := query(ctx, question)
		if err == nil || n == 4 || errors.Is(err, context.DeadlineExceeded) {
			return answer, err
		}
	}
}

func main() {
	for _, question := range questions {
		answer, err := ask(question)
		if err != nil {
			fmt.Println(question, "has no answer")
			continue
		}
		fmt.Println(question, "has the answer", answer)
	}
}
