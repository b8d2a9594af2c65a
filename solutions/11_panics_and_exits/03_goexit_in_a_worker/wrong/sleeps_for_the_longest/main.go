// Tempting: the uploads say how long they take, so sleep for as long as the
// longest. An upload may take longer than it says.
//
//koan:rejected TestMainDoesNotGuessHowLong: actual  : 3s
//koan:also TestTheConnectionIsClosed
//koan:also TestAnyMayBeRefused, TestAllMayBeRefused
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
