// Tempting: let other goroutines run before checking again. The loop still
// keeps a processor busy.
//
//koan:rejected TestEverythingIsShown: Busy waiting
//koan:also TestNoLeaks, TestAnotherTimetable, TestNoDataRaces
package main

import (
	"fmt"
	"runtime"
)

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
		default:
			runtime.Gosched()
		}
	}
}
