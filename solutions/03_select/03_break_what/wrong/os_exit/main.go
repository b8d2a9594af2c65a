// Tempting: os.Exit leaves everything, also what stands behind the loop.
//
//koan:rejected TestWorkEndsInTheEvening: os.Exit ended
//koan:also TestALaterEvening
package main

import (
	"fmt"
	"os"
)

func main() {
	letters, evening := mail()
	sorted := 0
	for {
		select {
		case l := <-letters:
			fmt.Println("to", l)
			sorted++
		case <-evening:
			fmt.Println("evening")
			os.Exit(0)
		}
	}
}
