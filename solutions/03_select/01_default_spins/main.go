// With a default a select never waits, and in a loop that means that it spins. On the
// virtual clock, where time only passes while everybody waits, nothing ever came.
// Without it, select waits for whichever comes first. staticcheck warns of an empty
// default in a loop (SA5004).
//
//koan:class busy waiting in a select with default; 100 Go Mistakes; leak study: runaway loop
//koan:shipped TestEverythingIsShown: Busy waiting
//koan:also TestNoLeaks, TestAnotherTimetable, TestNoDataRaces
//koan:staticcheck should not have an empty default case
package main

import "fmt"

func main() {
	news, arrivals, closing := headlines(), trains(), hall()
	for {
		select {
		case h := <-news:
			fmt.Println("news:", h)
		case t := <-arrivals:
			fmt.Println("arriving:", t)
		case <-closing:
			fmt.Println("good night")
			return
		}
	}
}
