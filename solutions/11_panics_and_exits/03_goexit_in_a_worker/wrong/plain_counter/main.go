// Tempting: each goroutine decrements a plain counter in a deferred call. The
// goroutines access it without synchronization.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
)

func main() {
	left, over := len(uploads), make(chan bool)
	for _, u := range uploads {
		go func() {
			defer func() {
				if left--; left == 0 {
					close(over)
				}
			}()
			send(u)
			fmt.Println(u.name, "sent")
		}()
	}
	<-over
	fmt.Println("the connection is closed")
}
