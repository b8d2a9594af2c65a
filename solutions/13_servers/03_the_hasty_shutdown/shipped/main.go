// A tea house takes orders over HTTP until closing time.
package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
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
	fmt.Println("closed")
}
