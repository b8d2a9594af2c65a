// A select with a default never blocks, so in a loop it runs all the time. On
// the virtual clock, time passes only while all goroutines wait, so nothing
// ever came. Without the default, select blocks until the first of the channels
// is ready. staticcheck reports an empty default in a loop (SA5004).
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
