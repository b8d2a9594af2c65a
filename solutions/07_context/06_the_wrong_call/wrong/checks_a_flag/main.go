// Tempting: the function checks whether the call is over. Between the check and
// interrupt the call may be answered and the next one begin.
//
//koan:rejected TestCallsOfExactlyFiveSeconds: an interruption never ends the next call
package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

func call(words string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	var over atomic.Bool
	context.AfterFunc(ctx, func() {
		if !over.Load() {
			interrupt()
		}
	})
	answer, err := say(words)
	over.Store(true)
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
