// A send without a buffer waits for a receiver, and main, which was to be the
// receiver, was busy sending. Now a goroutine sends and main receives. It closes
// the channel when it has sent everything, so the cook's loop ends, and so does main.
//
//koan:class send without a receiver; ASPLOS'19 study: blocking, channel
//koan:shipped TestEverybodyIsServed: all goroutines are asleep - deadlock!
//koan:also TestAnotherCook, TestAWedding
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
