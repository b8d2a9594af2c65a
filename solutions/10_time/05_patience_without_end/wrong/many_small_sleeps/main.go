// Tempting: sleep a second at a time, and look in between. And ask each time, when
// one is at it.
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
		time.Sleep(time.Second)
	}
	fmt.Fprintln(os.Stderr, "no news:", ctx.Err())
	os.Exit(1)
}
