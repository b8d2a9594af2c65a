// AfterFunc runs its function when the context is done, in whatever way. Cancelling
// is one, and the deferred cancel runs at the end of each call that went well: it
// interrupted the next. stop takes the function back. It has to run before cancel,
// and does, because deferred calls run in reverse order.
//
// stop returns false if the function has been started already. It may then still be
// at work: stop does not wait for it.
//
//koan:class AfterFunc without its stop: runs when the work is long over; context.AfterFunc documentation
//koan:shipped TestOnlyWhatTakesTooLongIsInterrupted: how are you - interrupted
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
	stop := context.AfterFunc(ctx, interrupt)
	defer stop()
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
