// A return leaves the select and the loop.
package main

import "fmt"

func main() {
	fmt.Println("sorted:", sortUntilEvening())
}

func sortUntilEvening() int {
	letters, evening := mail()
	sorted := 0
	for {
		select {
		case l := <-letters:
			fmt.Println("to", l)
			sorted++
		case <-evening:
			fmt.Println("evening")
			return sorted
		}
	}
}
