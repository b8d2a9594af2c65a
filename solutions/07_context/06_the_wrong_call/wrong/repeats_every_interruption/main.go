// Tempting: if a call is interrupted, try again. Where nobody is at home it then rings
// for ever.
//
//koan:rejected TestOnlyWhatTakesTooLongIsInterrupted: all goroutines are asleep - deadlock!
//koan:also TestEveryCallHasItsFiveSeconds, TestTalkativePeople, TestItRingsOnceForEach
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
