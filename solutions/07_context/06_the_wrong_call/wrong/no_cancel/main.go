// Tempting: without cancel nothing is interrupted early. After five seconds it is, and
// by then another call is under way.
//
//koan:rejected TestEveryCallHasItsFiveSeconds: it rings for five seconds
//koan:also TestOnlyWhatTakesTooLongIsInterrupted, TestTalkativePeople
//koan:also TestEverybodyIsHome, TestSomebodyElseIsAway
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
