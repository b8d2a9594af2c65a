// Tempting: try each question once, which takes five seconds at most. A question
// whose third attempt would succeed now fails.
//
//koan:rejected TestFourAttemptsWithinFiveSeconds: flaky has no answer
//koan:also TestAQuestionTakesFiveSecondsAtMost, TestATiredService
//koan:also TestTheFourthAttempt, TestAServiceWithATimeLimit
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	var err error
	for range 1 {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
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
