// Tempting: call Done before send can call Goexit. Then main doesn't wait for
// the uploads.
//
//koan:rejected TestTheConnectionIsClosed: Every upload is sent or refused.
//koan:also TestNoLeaks, TestAnyMayBeRefused, TestMainDoesNotGuessHowLong, TestAllMayBeRefused
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, u := range uploads {
		wg.Add(1)
		go func() {
			wg.Done()
			send(u)
			fmt.Println(u.name, "sent")
		}()
	}
	wg.Wait()
	fmt.Println("the connection is closed")
}
