// Tempting: stop, right in the next line. Now nothing interrupts a call.
//
//koan:rejected TestOnlyWhatTakesTooLongIsInterrupted: all goroutines are asleep - deadlock!
//koan:also TestEveryCallHasItsFiveSeconds, TestTalkativePeople, TestSomebodyElseIsAway
//koan:also TestItRingsOnceForEach
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
