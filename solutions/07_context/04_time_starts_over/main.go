// WithTimeout computes a deadline: now plus the timeout. Called once, before the
// loop, it gives all attempts the same deadline, and the last attempt gets the
// time that is left. When the context is done no attempt can succeed any more, so
// ask returns.
//
//koan:class timeout per attempt instead of an overall deadline; context.WithTimeout documentation: it counts from now
//koan:shipped TestAQuestionTakesFiveSecondsAtMost: actual  : 36s
//koan:shipped TestATiredService: flaky has the answer yes
//koan:also TestTheFourthAttempt, TestAServiceWithATimeLimit, TestOtherQuestions
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
	for range 4 {
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
