// Tempting: the right lines at the right times, from one goroutine. run was
// never asked.
//
//koan:rejected TestRunDoesThePrinting: This is A
//koan:also TestMainDoesNotGuessHowLong
package main

import (
	"fmt"
	"time"
)

func main() {
	time.Sleep(time.Second)
	fmt.Println("A")
	fmt.Println("B")
	for range 4 {
		time.Sleep(time.Second)
		fmt.Println("B")
	}
}
