// Tempting: a send that does not wait. Nobody is there to receive, so all leave.
//
//koan:rejected TestEverybodyIsServed: kitchen closed
//koan:also TestAnotherCook, TestAWedding
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
