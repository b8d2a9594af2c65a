// Tempting: each send in a goroutine of its own. The channel is closed before
// anybody has sent.
//
//koan:rejected TestEverybodyIsServed: expected: []string{"dish 1", "dish 2", "dish 3", "kitchen closed"}
//koan:also TestNoLeaks, TestAnotherCook, TestAWedding, TestNoDataRaces
package main

import "fmt"

func main() {
	orders := make(chan string)
	for guest := range guests {
		go func() { orders <- dish(guest) }()
	}
	close(orders)
	cook(orders)
	fmt.Println("kitchen closed")
}
