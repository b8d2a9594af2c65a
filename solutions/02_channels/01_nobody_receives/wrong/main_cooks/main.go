// Tempting: main does what the cook does, without a channel. It would have to
// change whenever the cook does.
//
//koan:rejected TestASlowerCook: dish 1 with salad
package main

import (
	"fmt"
	"time"
)

func main() {
	for guest := range guests {
		time.Sleep(time.Second)
		fmt.Println(dish(guest))
	}
	fmt.Println("kitchen closed")
}
