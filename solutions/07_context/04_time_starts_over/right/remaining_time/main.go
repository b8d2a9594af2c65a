// One context for each attempt, with what is left of the five seconds.
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	end := time.Now().Add(5 * time.Second)
	var err error
	for range 4 {
		ctx, cancel := context.WithTimeout(context.Background(), time.Until(end))
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
