// The function runs at the end of every call and checks why the context ended.
// call waits for it.
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
	context.AfterFunc(ctx, func() {
		if ctx.Err() == context.DeadlineExceeded {
			interrupt()
		}
		close(done)
	})
	answer, err := say(words)
	cancel()
	<-done
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
