// The shutdown has a limit that is longer than any tea takes.
package main

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"
)

func main() {
	house := &http.Server{Handler: http.HandlerFunc(serveTea)}
	door := open()
	var wg sync.WaitGroup
	wg.Go(func() {
		closingTime()
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
		defer cancel()
		_ = house.Shutdown(ctx)
	})
	_ = house.Serve(door)
	wg.Wait()
	fmt.Println("closed")
}
