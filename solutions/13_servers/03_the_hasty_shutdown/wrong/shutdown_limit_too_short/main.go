// Tempting: a limit of half a second for the shutdown. A tea takes longer.
//
//koan:rejected TestGuestsWhoHaveOrderedAreServed: was cut off
//koan:also TestNoLeaks, TestASlowTea
package main

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

func main() {
	house := &http.Server{Handler: http.HandlerFunc(serveTea)}
	door := open()
	served := make(chan struct{})
	go func() {
		defer close(served)
		closingTime()
		ctx, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
		defer cancel()
		_ = house.Shutdown(ctx)
	}()
	_ = house.Serve(door)
	<-served
	fmt.Println("closed")
}
