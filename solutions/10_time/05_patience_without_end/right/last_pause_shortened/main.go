// The context knows its deadline, so the program can shorten the last pause.
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
		if left := time.Until(deadline); pause >= left {
			time.Sleep(left)
			fmt.Fprintln(os.Stderr, "no news:", err)
			os.Exit(1)
		}
		time.Sleep(pause)
	}
}
