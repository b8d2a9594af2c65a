// Tempting: sleep a little before checking again. Now every line comes late.
//
//koan:rejected TestEverythingIsShown: Each headline and each train is printed at the instant at which it comes.
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
