// The cook's goroutine closes a second channel when the cook is done.
package main

import "fmt"

func main() {
	orders, done := make(chan string), make(chan struct{})
	go func() {
		defer close(done)
		cook(orders)
	}()
	for guest := range guests {
		orders <- dish(guest)
	}
	close(orders)
	<-done
	fmt.Println("kitchen closed")
}
