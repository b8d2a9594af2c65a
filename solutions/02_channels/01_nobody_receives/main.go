// A send on an unbuffered channel blocks until another goroutine receives. main
// would have received later, but it was blocked in the send. Now one goroutine
// sends and main receives. The sender closes the channel after the last order,
// so the cook's loop ends, and main returns.
//
//koan:class send without a receiver; ASPLOS'19 study: blocking, channel
//koan:shipped TestEveryOrderIsCooked: all goroutines are asleep - deadlock!
//koan:also TestASlowerCook, TestManyGuests
package main

import "fmt"

func main() {
	orders := make(chan string)
	go func() {
		defer close(orders)
		for guest := range guests {
			orders <- dish(guest)
		}
	}()

	cook(orders)
	fmt.Println("kitchen closed")
}
