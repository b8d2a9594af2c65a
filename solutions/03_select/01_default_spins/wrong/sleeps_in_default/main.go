// Tempting: sleep a little before looking again. Now everything comes late.
//
//koan:rejected TestEverythingIsShown: What comes is shown at once.
//koan:also TestAnotherTimetable
package main

import (
	"fmt"
	"time"
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
			time.Sleep(250 * time.Millisecond)
		}
	}
}
