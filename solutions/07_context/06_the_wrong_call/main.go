// AfterFunc runs its function when the context ends, for any reason. cancel ends
// the context, too. So the deferred cancel at the end of each answered call
// started interrupt, and interrupt ended the next call. stop prevents that. It
// has to run before cancel, and it does, because deferred calls run in reverse
// order.
//
// stop returns false if interrupt has already been started, which happens when a
// call is answered just as its five seconds are over. stop doesn't wait until
// interrupt has returned. So call waits, because otherwise interrupt could end
// the next call.
//
//koan:class AfterFunc without its stop: runs when the work is long over; context.AfterFunc documentation
//koan:shipped TestOnlyACallThatTakesTooLongIsInterrupted: and no other call
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
	done := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(done)
		interrupt()
	})
	defer func() {
		if !stop() {
			<-done
		}
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
