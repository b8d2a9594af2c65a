// Tempting: sleep a little longer than a second after Serve. Ben has his tea by
// then, but another tea takes longer.
//
//koan:rejected TestASlowTea: was cut off
//koan:also TestAQuickTea
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
