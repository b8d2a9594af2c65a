// If the next pause would end after the deadline no further question is
// possible. The program gives up at once.
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
