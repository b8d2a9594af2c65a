// The cook cooks in a goroutine and main takes the orders, and waits for the cook.
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
