// Tempting: Close instead of Shutdown. It closes everything at once, also what is in use.
//
//koan:rejected TestWhoHasOrderedIsServed: expected: []string{"Ben got tea"}
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
