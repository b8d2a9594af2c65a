// Tempting: no channel, no trouble: do what the cook does. The cook does it otherwise
// today.
//
//koan:rejected TestAnotherCook: dish 1 with salad
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
