// Tempting: a limit of 45 seconds for the shutdown. A tea may take five
// minutes.
//
//koan:rejected TestASlowTea: At 5m Ann gets her tea
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"
)

func main() {
	house := &http.Server{Handler: http.HandlerFunc(serveTea)}
	door := open()
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		closingTime()
		ctx, cancel := context.WithTimeout(context.Background(), 45*time.Second)
		defer cancel()
		if err := house.Shutdown(ctx); err != nil {
			fmt.Println("closing:", err)
		}
	}()
	if err := house.Serve(door); !errors.Is(err, http.ErrServerClosed) {
		fmt.Println("serving:", err)
	}
	<-closed
	fmt.Println("closed")
}
