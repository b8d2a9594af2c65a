// A context with a timeout is made once, too.
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	answers := ask()
	n := 0
	for {
		select {
		case who := <-answers:
			fmt.Println(who)
			n++
		case <-ctx.Done():
			fmt.Println("time is up, answers:", n)
			return
		}
	}
}
