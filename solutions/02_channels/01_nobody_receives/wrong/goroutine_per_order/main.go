// Tempting: each send gets a goroutine of its own. main closes the channel
// before any of them has sent.
//
//koan:rejected TestEveryOrderIsCooked: expected: []string{"dish 1", "dish 2", "dish 3", "kitchen closed"}
//koan:also TestNoLeaks, TestASlowerCook, TestManyGuests, TestNoDataRaces
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
