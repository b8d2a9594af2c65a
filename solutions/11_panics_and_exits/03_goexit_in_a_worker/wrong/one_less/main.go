// Tempting: wait for two of three. Which two is not the point, one thinks.
//
//koan:rejected TestAnyMayBeRefused: all goroutines are asleep - deadlock!
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
