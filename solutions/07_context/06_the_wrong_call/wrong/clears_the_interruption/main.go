// Tempting: take back the interruption after cancel. It comes from another goroutine,
// and often later.
//
//koan:rejected TestOnlyWhatTakesTooLongIsInterrupted: A call is interrupted if nobody is at home
//koan:also TestEveryCallHasItsFiveSeconds, TestTalkativePeople, TestEverybodyIsHome
//koan:also TestSomebodyElseIsAway
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
