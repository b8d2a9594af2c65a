// Tempting: recover from whatever send does. Goexit is no panic, so recover
// returns nil, and the goroutine ends.
//
//koan:rejected TestTheConnectionIsClosed: all goroutines are asleep - deadlock!
//koan:also TestAnyMayBeRefused, TestMainDoesNotGuessHowLong, TestAllMayBeRefused
package main

import (
	"fmt"
	"sync"
)

func try(u upload) {
	defer func() { _ = recover() }()
	send(u)
	fmt.Println(u.name, "sent")
}

func main() {
	var wg sync.WaitGroup
	for _, u := range uploads {
		wg.Add(1)
		go func() {
			try(u)
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println("the connection is closed")
}
