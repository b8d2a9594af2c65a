// Tempting: Serve in the goroutine and the closing in main, but without waiting for the
// shutdown.
//
//koan:rejected TestWhoHasOrderedIsServed: was cut off
//koan:also TestNoLeaks, TestASlowTea
package main

import (
	"context"
	"fmt"
	"net/http"
)

func main() {
	house := &http.Server{Handler: http.HandlerFunc(serveTea)}
	door := open()
	go func() { _ = house.Serve(door) }()
	closingTime()
	go func() { _ = house.Shutdown(context.Background()) }()
	fmt.Println("closed")
}
