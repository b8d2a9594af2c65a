// Serve returns as soon as another goroutine calls Shutdown. Shutdown is the
// call that waits. So main waits for the goroutine that has called Shutdown.
//
//koan:class Shutdown not waited for; package net/http: Server.Shutdown; 100 Go Mistakes
//koan:shipped TestGuestsWhoHaveOrderedAreServed: was cut off
//koan:also TestNoLeaks, TestASlowTea
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
	served := make(chan struct{})
	go func() {
		defer close(served)
		closingTime()
		if err := house.Shutdown(context.Background()); err != nil {
			fmt.Println("closing:", err)
		}
	}()
	if err := house.Serve(door); !errors.Is(err, http.ErrServerClosed) {
		fmt.Println("serving:", err)
		return
	}
	<-served
	fmt.Println("closed")
}
