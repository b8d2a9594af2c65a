// Tempting: how long an upload takes is known, so sleep for as long as the longest.
//
//koan:rejected TestMainDoesNotGuessHowLong: actual  : 3s
//koan:also TestTheConnectionIsClosed
package main

import (
	"fmt"
	"time"
)

func main() {
	most := 0
	for _, u := range uploads {
		most = max(most, u.seconds)
		go func() {
			send(u)
			fmt.Println(u.name, "sent")
		}()
	}
	time.Sleep(time.Duration(most)*time.Second + 1)
	fmt.Println("the connection is closed")
}
