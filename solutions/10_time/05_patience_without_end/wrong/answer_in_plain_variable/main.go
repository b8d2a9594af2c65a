// Tempting: ask in a goroutine, and return when the time is over. main always
// waits for twenty seconds, reads the answer without synchronization, and
// leaves the goroutine asleep.
//
//koan:rejected TestTheNewsIsPrinted: actual  : 20s
//koan:also TestNoDataRaces, TestTheNewsAtOnce
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
	answer := ""
	go func() {
		for pause := time.Second; ; pause *= 2 {
			var err error
			if answer, err = ask(); err == nil {
				return
			}
			time.Sleep(pause)
		}
	}()
	<-ctx.Done()
	if answer == "" {
		fmt.Fprintln(os.Stderr, "no news:", ctx.Err())
		os.Exit(1)
	}
	fmt.Println(answer)
}
