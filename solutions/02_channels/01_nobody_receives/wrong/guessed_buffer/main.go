// Tempting: room for a hundred orders should be enough. With more guests, the
// send blocks again.
//
//koan:rejected TestManyGuests: all goroutines are asleep - deadlock!
package main

import "fmt"

func main() {
	orders := make(chan string, 100)
	for guest := range guests {
		orders <- dish(guest)
	}
	close(orders)
	cook(orders)
	fmt.Println("kitchen closed")
}
