// The loop has a condition, which becomes false in the evening.
package main

import "fmt"

func main() {
	letters, evening := mail()
	sorted := 0
	for open := true; open; {
		select {
		case l := <-letters:
			fmt.Println("to", l)
			sorted++
		case <-evening:
			fmt.Println("evening")
			open = false
		}
	}
	fmt.Println("sorted:", sorted)
}
