// Tempting: the cook receives in a goroutine, and main returns after the last
// order. That order has been received, but not cooked.
//
//koan:rejected TestEveryOrderIsCooked: was cut off
//koan:also TestNoLeaks, TestASlowerCook, TestManyGuests
package main

import "fmt"

func main() {
	orders := make(chan string)
	go cook(orders)
	for guest := range guests {
		orders <- dish(guest)
	}
	close(orders)
	fmt.Println("kitchen closed")
}
