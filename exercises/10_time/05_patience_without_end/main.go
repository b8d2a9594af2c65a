// The program asks a server for the news and tries again when it does not answer,
// waiting twice as long each time. Somebody is waiting for it, for twenty seconds.
package main

import (
	"context"
	"fmt"
	"os"
	"time"
)

// news asks again and again, until there is an answer or ctx is done.
func news(ctx context.Context) (string, error) {
	for pause := time.Second; ; pause *= 2 {
		answer, err := ask()
		if err == nil {
			return answer, nil
		}
		if ctx.Err() != nil {
			return "", err
		}
		time.Sleep(pause)
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
