// The second result of a receive says whether a value was sent or the channel
// is closed.
package main

import "fmt"

func main() {
	box := vote()
	votes := map[bool]int{}
	for {
		inFavour, ok := <-box
		if !ok {
			break
		}
		votes[inFavour]++
	}
	fmt.Printf("yes %d, no %d, absent %d\n", votes[true], votes[false], tenants-votes[true]-votes[false])
}
