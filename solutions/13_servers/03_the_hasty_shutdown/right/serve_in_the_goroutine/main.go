// A goroutine calls Serve, and main calls Shutdown.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
)

func main() {
	house := &http.Server{Handler: http.HandlerFunc(serveTea)}
	door := open()
	failed := make(chan error, 1)
	go func() { failed <- house.Serve(door) }()
	closingTime()
	if err := house.Shutdown(context.Background()); err != nil {
		fmt.Println("closing:", err)
	}
	if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
		fmt.Println("serving:", err)
	}
	fmt.Println("closed")
}
