// Tempting: call stop on the next line. Now nothing interrupts a call that takes
// too long.
//
//koan:rejected TestOnlyACallThatTakesTooLongIsInterrupted: all goroutines are asleep - deadlock!
//koan:also TestEveryCallHasItsFiveSeconds, TestLongerCalls
//koan:also TestAnotherCallIsNotAnswered, TestEachCallIsMadeOnce
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
	stop := context.AfterFunc(ctx, interrupt)
	stop()
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
