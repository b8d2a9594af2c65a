// Tempting: don't close at all. Then Cid gets tea, and the house is never
// closed.
//
//koan:rejected TestGuestsWhoHaveOrderedAreServed: and is not accepted
//koan:also TestASlowTea, TestAQuickTea
package main

import (
	"fmt"
	"net/http"
)

func main() {
	house := &http.Server{Handler: http.HandlerFunc(serveTea)}
	_ = house.Serve(open())
	fmt.Println("closed")
}
