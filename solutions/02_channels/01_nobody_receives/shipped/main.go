// A small kitchen: guests order, and the cook cooks in the order of the orders.
package main

import "fmt"

func main() {
	orders := make(chan string)
	for guest := range guests {
		orders <- dish(guest)
	}
	close(orders)

	cook(orders)
	fmt.Println("kitchen closed")
}
