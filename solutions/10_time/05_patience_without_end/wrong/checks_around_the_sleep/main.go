// Tempting: check the context before and after the pause. During the pause the
// program can't notice that the context is done.
//
//koan:rejected TestItGivesUpInTime: "31s" is not less than or equal to "20s"
//koan:also TestASlowServer
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
	for pause := time.Second; ctx.Err() == nil; pause *= 2 {
		if answer, err := ask(); err == nil {
			fmt.Println(answer)
			return
		}
		if ctx.Err() == nil {
			time.Sleep(pause)
		}
	}
	fmt.Fprintln(os.Stderr, "no news:", ctx.Err())
	os.Exit(1)
}
