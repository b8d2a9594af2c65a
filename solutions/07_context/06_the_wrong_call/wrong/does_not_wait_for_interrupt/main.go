// Tempting: stop the function and continue. If the call is answered just as its
// time is over, interrupt has already been started, and it may end the next call.
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
