// Tempting: let others have the processor before looking again. It is still a loop
// that never rests.
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
