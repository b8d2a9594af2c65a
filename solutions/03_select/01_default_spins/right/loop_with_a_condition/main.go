// The loop ends by its condition instead of a return.
package main

import "fmt"

func main() {
	news, arrivals, closing := headlines(), trains(), hall()
	for open := true; open; {
		select {
		case <-closing:
			open = false
		case h := <-news:
			fmt.Println("news:", h)
		case t := <-arrivals:
			fmt.Println("arriving:", t)
		}
	}
	fmt.Println("good night")
}
