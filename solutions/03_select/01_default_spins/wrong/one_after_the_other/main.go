// Tempting: receive without select, so that the receive blocks. It waits for a
// train while there is a headline, and in the end for one that never comes.
//
//koan:rejected TestEverythingIsShown: all goroutines are asleep - deadlock!
//koan:also TestAnotherTimetable
package main

import "fmt"

func main() {
	news, arrivals, closing := headlines(), trains(), hall()
	for {
		fmt.Println("news:", <-news)
		fmt.Println("arriving:", <-arrivals)
		if len(closing) > 0 {
			fmt.Println("good night")
			return
		}
	}
}
