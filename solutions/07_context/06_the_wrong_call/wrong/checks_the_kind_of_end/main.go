// Tempting: the function checks why the context ended. But call does not wait for
// it. If the call is answered just as its time is over, the function runs during
// the next call and ends that one.
//
//koan:rejected TestCallsOfExactlyFiveSeconds: an interruption never ends the next call
package main

import (
	"context"
	"fmt"
	"time"
)

func call(words string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	context.AfterFunc(ctx, func() {
		if ctx.Err() == context.DeadlineExceeded {
			interrupt()
		}
	})
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
