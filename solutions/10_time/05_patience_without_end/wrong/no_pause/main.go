// Tempting: without pauses the context is always heard. So is the server, and not
// with pleasure.
//
//koan:rejected TestItAsksLessAndLessOften: The server is asked five times.
//koan:also TestItGivesUpInTime, TestASlowServer, TestTheNewsIsTold
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
	for ctx.Err() == nil {
		if answer, err := ask(); err == nil {
			fmt.Println(answer)
			return
		}
	}
	fmt.Fprintln(os.Stderr, "no news:", ctx.Err())
	os.Exit(1)
}
