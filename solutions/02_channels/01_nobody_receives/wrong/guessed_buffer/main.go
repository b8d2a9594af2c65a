// Tempting: room for a hundred orders, who would ever have more? A wedding.
//
//koan:rejected TestAWedding: all goroutines are asleep - deadlock!
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
