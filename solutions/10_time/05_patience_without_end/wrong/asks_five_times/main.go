// Tempting: five questions fit into twenty seconds, so ask no more than five
// times. They fit only if a question takes no time.
//
//koan:rejected TestASlowServer: The program asks four times.
package main

import (
	"context"
	"fmt"
	"os"
	"time"
)

func news(ctx context.Context) (string, error) {
	pause := time.Second
	for n := 1; ; n++ {
		answer, err := ask()
		if err == nil {
			return answer, nil
		}
		if n == 5 || ctx.Err() != nil {
			return "", err
		}
		time.Sleep(pause)
		pause *= 2
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
