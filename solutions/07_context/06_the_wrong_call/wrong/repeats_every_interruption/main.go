// Tempting: repeat every call that is interrupted. If nobody is home, the second
// call rings forever.
//
//koan:rejected TestOnlyACallThatTakesTooLongIsInterrupted: all goroutines are asleep - deadlock!
//koan:also TestEveryCallHasItsFiveSeconds, TestLongerCalls
//koan:also TestEachCallIsMadeOnce, TestAnotherCallIsNotAnswered
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
	if answer, err := say(words); err == nil {
		return answer, nil
	}
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
