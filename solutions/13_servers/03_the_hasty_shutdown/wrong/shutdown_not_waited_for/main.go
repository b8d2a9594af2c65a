// Tempting: Serve in a goroutine and closing time in main. But main doesn't
// wait for Shutdown.
//
//koan:rejected TestGuestsWhoHaveOrderedAreServed: was cut off
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
