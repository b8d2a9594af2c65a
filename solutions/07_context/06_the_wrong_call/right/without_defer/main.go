// The same without defer, in the order in which it happens.
package main

import (
	"context"
	"fmt"
	"time"
)

func call(words string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	interrupting := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		interrupt()
		close(interrupting)
	})
	answer, err := say(words)
	if !stop() {
		<-interrupting
	}
	cancel()
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
