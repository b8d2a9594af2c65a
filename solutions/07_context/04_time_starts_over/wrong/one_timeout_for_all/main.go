// Tempting: one context for the whole program. The first questions use up the
// time of the others.
//
//koan:rejected TestFourAttemptsWithinFiveSeconds: slow has no answer
//koan:also TestAQuestionTakesFiveSecondsAtMost, TestATiredService
//koan:also TestTheFourthAttempt, TestAServiceWithATimeLimit, TestOtherQuestions
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(ctx context.Context, question string) (string, error) {
	var err error
	for range 4 {
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		var answer string
		answer, err = query(ctx, question)
		if err == nil {
			return answer, nil
		}
	}
	return "", err
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	for _, question := range questions {
		answer, err := ask(ctx, question)
		if err != nil {
			fmt.Println(question, "has no answer")
			continue
		}
		fmt.Println(question, "has the answer", answer)
	}
}
