// Tempting: the deadline ends the loop, so the attempts are not counted. A
// question that fails at once is tried over and over.
//
//koan:rejected TestFourAttemptsWithinFiveSeconds: panic: the service was asked too often: rude
//koan:also TestAQuestionTakesFiveSecondsAtMost, TestATiredService
//koan:also TestTheFourthAttempt, TestAServiceWithATimeLimit, TestOtherQuestions
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	var err error
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	for ctx.Err() == nil {
		var answer string
		answer, err = query(ctx, question)
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
