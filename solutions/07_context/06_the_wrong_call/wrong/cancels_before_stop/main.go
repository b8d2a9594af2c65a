// Tempting: both are deferred, but cancel runs first, and starts what stop was to
// take back.
//
//koan:rejected TestOnlyWhatTakesTooLongIsInterrupted: how are you - interrupted
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
