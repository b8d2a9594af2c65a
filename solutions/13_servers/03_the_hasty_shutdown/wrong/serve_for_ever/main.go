// Tempting: do not close at all. Cid gets tea, and the house is never closed.
//
//koan:rejected TestWhoHasOrderedIsServed: not let in
//koan:also TestASlowTea
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
