// Tempting: one upload is refused, so wait for one less. Another number may be
// refused.
//
//koan:rejected TestAnyMayBeRefused: all goroutines are asleep - deadlock!
//koan:also TestAllMayBeRefused
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(len(uploads) - 1)
	for _, u := range uploads {
		go func() {
			send(u)
			fmt.Println(u.name, "sent")
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println("the connection is closed")
}
