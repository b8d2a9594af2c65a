// The program asks a server for the news and tries again when it does not
// answer, after a pause that doubles each time. Its context ends after twenty
// seconds.
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
