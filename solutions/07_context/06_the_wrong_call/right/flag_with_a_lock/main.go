// The function checks whether the call is over. The lock makes the check and the
// interruption one step.
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
	var mu sync.Mutex
	over := false // guarded by mu
	context.AfterFunc(ctx, func() {
		mu.Lock()
		defer mu.Unlock()
		if !over {
			interrupt()
		}
	})
	answer, err := say(words)
	mu.Lock()
	over = true
	mu.Unlock()
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
