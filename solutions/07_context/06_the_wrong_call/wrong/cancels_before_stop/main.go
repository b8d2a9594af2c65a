// Tempting: defer both, but in the wrong order. cancel runs first, and starts the
// function that stop should have prevented.
//
//koan:rejected TestOnlyACallThatTakesTooLongIsInterrupted: and no other call
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
	stop := context.AfterFunc(ctx, interrupt)
	defer stop()
	defer cancel()
	return say(words)
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
