// Each attempt may have a timeout of its own, in a child of the context for all
// attempts. The earlier deadline counts.
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	all, cancelAll := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancelAll()
	var err error
	for range 4 {
		if all.Err() != nil {
			return "", all.Err()
		}
		ctx, cancel := context.WithTimeout(all, 5*time.Second)
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
