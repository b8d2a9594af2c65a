// A break inside a select leaves the select. To leave the loop, it needs the
// loop's label. go vet reports that the line after the loop is never reached,
// and staticcheck reports the break itself (SA4011).
//
//koan:class break leaves the select, not the loop; 100 Go Mistakes: break
//koan:shipped TestWorkEndsInTheEvening: all goroutines are asleep - deadlock!
//koan:vet unreachable code
//koan:staticcheck ineffective break statement
//koan:also TestALaterEvening, TestAnEarlierEvening
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
