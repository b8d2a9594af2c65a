// A break inside a select leaves the select. To leave the loop it has to say so, with
// the loop's label. go vet says what came of it, the line behind the loop is never
// reached, and staticcheck which break it was (SA4011).
//
//koan:class break leaves the select, not the loop; 100 Go Mistakes: break
//koan:shipped TestWorkEndsInTheEvening: all goroutines are asleep - deadlock!
//koan:also TestALaterEvening
//koan:vet unreachable code
//koan:staticcheck ineffective break statement
package main

import "fmt"

func main() {
	letters, evening := mail()
	sorted := 0
work:
	for {
		select {
		case l := <-letters:
			fmt.Println("to", l)
			sorted++
		case <-evening:
			fmt.Println("evening")
			break work
		}
	}
	fmt.Println("sorted:", sorted)
}
