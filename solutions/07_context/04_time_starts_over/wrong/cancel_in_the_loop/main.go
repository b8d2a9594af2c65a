// Tempting: make the context before the loop, but call cancel in the loop. The
// first attempt then ends the context of all others.
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
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	for range 4 {
		if ctx.Err() != nil {
			break
		}
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
