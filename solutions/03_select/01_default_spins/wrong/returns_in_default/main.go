// Tempting: if nothing is new, there is nothing to do. At the start, nothing is
// new.
//
//koan:rejected TestEverythingIsShown: Three headlines, two trains and the closing are printed, and nothing else.
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
