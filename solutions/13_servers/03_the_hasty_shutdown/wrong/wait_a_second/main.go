// Tempting: sleep a second behind Serve. Ben is served in that very instant, others later.
//
//koan:rejected TestASlowTea: was cut off
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
	go func() {
		closingTime()
		_ = house.Shutdown(context.Background())
	}()
	_ = house.Serve(door)
	time.Sleep(1200 * time.Millisecond)
	fmt.Println("closed")
}
