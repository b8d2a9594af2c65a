// When the next pause would be too long there is nothing left to wait for, and whoever
// waits can be told at once.
package main

import (
	"context"
	"fmt"
	"os"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	deadline, _ := ctx.Deadline()
	for pause := time.Second; ; pause *= 2 {
		answer, err := ask()
		if err == nil {
			fmt.Println(answer)
			return
		}
		if time.Now().Add(pause).After(deadline) {
			fmt.Fprintln(os.Stderr, "no news:", err)
			os.Exit(1)
		}
		time.Sleep(pause)
	}
}
