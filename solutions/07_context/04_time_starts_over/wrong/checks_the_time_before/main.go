// Tempting: check the time before each attempt. The last attempt begins in time,
// but ends too late.
//
//koan:rejected TestAQuestionTakesFiveSecondsAtMost: No question takes more than five seconds
//koan:also TestATiredService, TestTheFourthAttempt, TestAServiceWithATimeLimit
package main

import (
	"context"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	var err error
	start := time.Now()
	for range 4 {
		if time.Since(start) >= 5*time.Second {
			break
		}
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
