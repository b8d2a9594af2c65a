// Tempting: the receiver has to be there first. Now main is busy receiving, and
// nobody sends.
//
//koan:rejected TestEverybodyIsServed: all goroutines are asleep - deadlock!
//koan:also TestAnotherCook, TestAWedding
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
