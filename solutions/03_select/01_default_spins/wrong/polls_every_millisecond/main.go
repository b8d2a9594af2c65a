// Tempting: sleep for only a millisecond before checking again. Lines still
// come late, and the program wakes up a thousand times a second.
//
//koan:rejected TestAnotherTimetable: Each headline and each train is printed at the instant at which it comes.
//koan:also TestEverythingIsShown
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
			time.Sleep(time.Millisecond)
		}
	}
}
