// Tempting: the context goes before the loop, cancel stays in it. The first attempt
// ends the context of all others.
//
//koan:rejected TestFourTimesWithinFiveSeconds: flaky has no answer
//koan:also TestNoQuestionTakesLonger, TestATiredService, TestTheFourthAttempt
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
