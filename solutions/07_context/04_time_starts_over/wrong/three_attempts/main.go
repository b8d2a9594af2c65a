// Tempting: fewer attempts take less time. The fourth attempt may be the one that
// succeeds.
//
//koan:rejected TestTheFourthAttempt: A question is tried up to four times.
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	var err error
	for range 3 {
		var answer string
		answer, err = query(ctx, question)
		if err == nil {
			return answer, nil
		}
		if ctx.Err() != nil {
			break
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
