// Tempting: sleep only one second at a time, and check the context in between.
// But the program also asks every second.
//
//koan:rejected TestItAsksLessAndLessOften: The program asks five times.
//koan:also TestItGivesUpInTime, TestASlowServer, TestTheNewsIsPrinted
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
