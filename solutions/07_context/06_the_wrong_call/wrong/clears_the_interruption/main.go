// Tempting: remove the interruption after cancel. Another goroutine calls
// interrupt, and often does so later.
//
//koan:rejected TestOnlyACallThatTakesTooLongIsInterrupted: The call that isn't answered is interrupted
//koan:also TestEveryCallHasItsFiveSeconds, TestLongerCalls
//koan:also TestEveryCallIsAnswered, TestAnotherCallIsNotAnswered
//koan:also TestCallsOfExactlyFiveSeconds
package main

import (
	"context"
	"fmt"
	"time"
)

func call(words string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	context.AfterFunc(ctx, interrupt)
	answer, err := say(words)
	cancel()
	select {
	case <-interrupted:
	default:
	}
	return answer, err
}

func main() {
	for _, words := range calls {
		answer, err := call(words)
		if err != nil {
			fmt.Println(words, "-", err)
			continue
		}
		fmt.Println(words, "-", answer)
	}
	hangUp()
}
