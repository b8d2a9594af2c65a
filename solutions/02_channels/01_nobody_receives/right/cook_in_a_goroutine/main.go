// The cook receives in a goroutine. main sends, and then waits for the cook.
package main

import (
	"fmt"
	"sync"
)

func main() {
	orders := make(chan string)
	var wg sync.WaitGroup
	wg.Go(func() { cook(orders) })
	for guest := range guests {
		orders <- dish(guest)
	}
	close(orders)
	wg.Wait()
	fmt.Println("kitchen closed")
}
