// Each pause is a context that ends after the pause, or when its parent ends.
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
		waiting, stop := context.WithTimeout(ctx, pause)
		<-waiting.Done()
		stop()
	}
	fmt.Fprintln(os.Stderr, "no news:", ctx.Err())
	os.Exit(1)
}
