// Tempting: the cook in a goroutine, and all orders are taken. The last one is not
// cooked yet when main returns.
//
//koan:rejected TestEverybodyIsServed: was cut off
//koan:also TestNoLeaks, TestAnotherCook, TestAWedding
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
