// Tempting: a goroutine instead of AfterFunc. It does the same.
//
//koan:rejected TestOnlyACallThatTakesTooLongIsInterrupted: interrupted
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
	go func() {
		<-ctx.Done()
		interrupt()
	}()
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
