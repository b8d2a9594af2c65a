// A small kitchen: the guests order, the cook cooks, first come, first served.
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
