// Tempting: no Shutdown, but a count of the orders. When the last one is made, it is not
// yet served: the answer leaves after the handler has returned.
//
//koan:rejected TestWhoHasOrderedIsServed: Whoever has ordered before is served.
//koan:also TestASlowTea, TestNoDataRaces
package main

import (
	"fmt"
	"net/http"
	"sync"
)

func main() {
	var inside sync.WaitGroup
	house := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		inside.Add(1)
		defer inside.Done()
		serveTea(w, r)
	})}
	door := open()
	go func() {
		closingTime()
		door.Close()
	}()
	house.Serve(door)
	inside.Wait()
	fmt.Println("closed")
}
