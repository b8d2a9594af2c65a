// In the order in which it happens.
package main

import (
	"context"
	"fmt"
	"time"
)

func call(words string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	stop := context.AfterFunc(ctx, interrupt)
	answer, err := say(words)
	stop()
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
