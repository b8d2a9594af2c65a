// Nothing wakes a goroutine in time.Sleep early. A select can wait for two
// things: the end of the pause and the end of the context. It goes on at the
// first of them.
//
//koan:class sleep that ignores cancellation; 100 Go Mistakes: context; retry with backoff
//koan:shipped TestItGivesUpInTime: "31s" is not less than or equal to "20s"
//koan:also TestItAsksLessAndLessOften, TestASlowServer
package main

import (
	"context"
	"fmt"
	"os"
	"time"
)

// news asks until there is an answer or ctx is done.
func news(ctx context.Context) (string, error) {
	for pause := time.Second; ; pause *= 2 {
		answer, err := ask()
		if err == nil {
			return answer, nil
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return "", fmt.Errorf("%w; %w", err, ctx.Err())
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
