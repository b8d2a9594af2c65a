// The goroutine ends when the context of the call is cancelled.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	for _, person := range people {
		call(person)
	}
	time.Sleep(time.Minute)
}

func call(person string) {
	ctx, hangUp := context.WithCancel(context.Background())
	defer hangUp()
	go heartbeat(ctx, person)
	talk(person)
	fmt.Println(person, "says bye")
}

func heartbeat(ctx context.Context, person string) {
	for {
		select {
		case <-time.After(time.Second):
			fmt.Println(person, "is there")
		case <-ctx.Done():
			return
		}
	}
}
