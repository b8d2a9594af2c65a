// Tempting: defer everything. Then the program prints that the film was sent,
// although it was refused.
//
//koan:rejected TestTheConnectionIsClosed: "film refused", "film sent"
//koan:also TestAnyMayBeRefused, TestAllMayBeRefused
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
			defer wg.Done()
			defer fmt.Println(u.name, "sent")
			send(u)
		}()
	}
	wg.Wait()
	fmt.Println("the connection is closed")
}
