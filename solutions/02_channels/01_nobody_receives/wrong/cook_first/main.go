// Tempting: the receiver has to come first. But now main is blocked in the
// receive, and no goroutine sends.
//
//koan:rejected TestEveryOrderIsCooked: all goroutines are asleep - deadlock!
//koan:also TestASlowerCook, TestManyGuests, TestNoGuests
package main

import "fmt"

func main() {
	orders := make(chan string)
	cook(orders)
	for guest := range guests {
		orders <- dish(guest)
	}
	close(orders)
	fmt.Println("kitchen closed")
}
