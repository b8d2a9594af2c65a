// Tempting: a send that doesn't block. No goroutine is receiving, so every
// order is dropped.
//
//koan:rejected TestEveryOrderIsCooked: kitchen closed
//koan:also TestASlowerCook, TestManyGuests
package main

import "fmt"

func main() {
	orders := make(chan string)
	for guest := range guests {
		select {
		case orders <- dish(guest):
		default:
		}
	}
	close(orders)
	cook(orders)
	fmt.Println("kitchen closed")
}
