// Tempting: without cancel, no call is interrupted early. But five seconds later
// the context ends, during another call.
//
//koan:rejected TestEveryCallHasItsFiveSeconds: One call is interrupted after 5s
//koan:also TestOnlyACallThatTakesTooLongIsInterrupted, TestLongerCalls
//koan:also TestEveryCallIsAnswered, TestAnotherCallIsNotAnswered
//koan:also TestCallsOfExactlyFiveSeconds
package main

import (
	"context"
	"fmt"
	"time"
)

func call(words string) (string, error) {
	ctx, _ := context.WithTimeout(context.Background(), 5*time.Second)
	context.AfterFunc(ctx, interrupt)
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
