// Tempting: Close instead of Shutdown. Close closes all connections at once,
// even those in use.
//
//koan:rejected TestGuestsWhoHaveOrderedAreServed: expected: []string{"Ben got tea"}
//koan:also TestNoLeaks, TestASlowTea
package main

import (
	"fmt"
	"net/http"
)

func main() {
	house := &http.Server{Handler: http.HandlerFunc(serveTea)}
	door := open()
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		closingTime()
		_ = house.Close()
	}()
	_ = house.Serve(door)
	<-closed
	fmt.Println("closed")
}
