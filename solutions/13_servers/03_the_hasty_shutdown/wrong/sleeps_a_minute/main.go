// Tempting: sleep for a minute after Serve. By then all guests have their tea,
// but the program ends far too late.
//
//koan:rejected TestGuestsWhoHaveOrderedAreServed: The program ends by 4.5s
//koan:also TestASlowTea, TestAQuickTea
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
