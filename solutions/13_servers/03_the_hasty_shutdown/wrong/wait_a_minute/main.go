// Tempting: sleep for a minute behind Serve. All have their tea by then, and the house
// stands open for nobody.
//
//koan:rejected TestWhoHasOrderedIsServed: It does not stay open much longer than that.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"
)

func main() {
	house := &http.Server{Handler: http.HandlerFunc(serveTea)}
	door := open()
	go func() {
		closingTime()
		if err := house.Shutdown(context.Background()); err != nil {
			fmt.Println("closing:", err)
		}
	}()
	if err := house.Serve(door); !errors.Is(err, http.ErrServerClosed) {
		fmt.Println("serving:", err)
	}
	time.Sleep(time.Minute)
	fmt.Println("closed")
}
