// It logs the end of each call on stderr.
package main

import (
	"context"
	"fmt"
	"log"
	"time"
)

func call(words string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	interrupted := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(interrupted)
		interrupt()
	})
	answer, err := say(words)
	if !stop() {
		<-interrupted
	}
	log.Println("call ended:", words, err)
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
