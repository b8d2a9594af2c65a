// A buffer with a reason: there are never more orders than guests.
package main

import "fmt"

func main() {
	orders := make(chan string, guests)
	for guest := range guests {
		orders <- dish(guest)
	}
	close(orders)
	cook(orders)
	fmt.Println("kitchen closed")
}
