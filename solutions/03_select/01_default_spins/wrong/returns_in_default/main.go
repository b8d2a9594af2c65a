// Tempting: if nothing is new, there is nothing to show. At the beginning nothing is.
//
//koan:rejected TestEverythingIsShown: And nothing else is shown.
//koan:also TestAnotherTimetable
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
		default:
			return
		}
	}
}
