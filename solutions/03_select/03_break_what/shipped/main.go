// A post office sorts letters until the evening. Letters that come later have to wait.
package main

import "fmt"

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
			break
		}
	}
	fmt.Println("sorted:", sorted)
}
