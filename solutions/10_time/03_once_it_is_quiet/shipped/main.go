// The program saves a document while the user types: not at every letter, but
// once the user has typed nothing for two seconds.
package main

import (
	"sync"
	"time"
)

func main() {
	var saving sync.WaitGroup
	for range typing() {
		saving.Add(1)
		time.AfterFunc(2*time.Second, func() {
			defer saving.Done()
			save()
		})
	}
	saving.Wait()
}
