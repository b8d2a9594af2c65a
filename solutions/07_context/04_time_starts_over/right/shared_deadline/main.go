// The deadline is computed once. Several contexts can share it.
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	var err error
	deadline := time.Now().Add(5 * time.Second)
	for n := 0; n < 4 && time.Now().Before(deadline); n++ {
		ctx, cancel := context.WithDeadline(context.Background(), deadline)
		var answer string
		answer, err = query(ctx, question)
		cancel()
		if err == nil {
			return answer, nil
		}
	}
	return "", err
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
