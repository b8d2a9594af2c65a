// Tempting: repeat a call that was interrupted too early. It was interrupted all
// the same.
//
//koan:rejected TestEachCallIsMadeOnce: each of them once
package main

import (
	"context"
	"fmt"
	"time"
)

func call(words string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	context.AfterFunc(ctx, interrupt)
	answer, err := say(words)
	if err != nil && ctx.Err() == nil {
		return say(words)
	}
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
