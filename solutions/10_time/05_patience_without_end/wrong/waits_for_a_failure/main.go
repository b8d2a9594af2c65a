// Tempting: a goroutine writes the failure to stderr. It waits for a failure,
// and if there is news it waits forever.
//
//koan:rejected TestNoLeaks: a server that answers the third question
package main

import (
	"context"
	"fmt"
	"os"
	"time"
)

func news(ctx context.Context) (string, error) {
	givenUp := make(chan struct{})
	failed := make(chan error)
	go func() {
		err := <-failed // nobody sends when there is news
		fmt.Fprintln(os.Stderr, "giving up:", err)
		close(givenUp)
	}()
	for pause := time.Second; ; pause *= 2 {
		answer, err := ask()
		if err == nil {
			return answer, nil
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			failed <- err
			<-givenUp
			return "", err
		}
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	answer, err := news(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, "no news:", err)
		os.Exit(1)
	}
	fmt.Println(answer)
}
