// Without AfterFunc: a goroutine waits for the end of the context or for the
// answer, and call waits for the goroutine.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func call(words string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	answered := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		select {
		case <-ctx.Done():
			interrupt()
		case <-answered:
		}
	})
	answer, err := say(words)
	close(answered)
	wg.Wait()
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
