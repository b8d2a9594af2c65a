// The buffer has room for every order, so no send blocks. The number of orders
// is known, so the size isn't a guess.
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
