// Both calls run in an errgroup, and main waits for the group.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"golang.org/x/sync/errgroup"
)

func main() {
	house := &http.Server{Handler: http.HandlerFunc(serveTea)}
	door := open()
	var g errgroup.Group
	g.Go(func() error { return house.Serve(door) })
	g.Go(func() error {
		closingTime()
		return house.Shutdown(context.Background())
	})
	if err := g.Wait(); err != nil && !errors.Is(err, http.ErrServerClosed) {
		fmt.Println("serving:", err)
	}
	fmt.Println("closed")
}
