// Tempting: a WaitGroup counts the handlers instead of Shutdown. When the last
// handler returns, its response isn't sent yet.
//
//koan:rejected TestGuestsWhoHaveOrderedAreServed: because he ordered before closing time.
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
