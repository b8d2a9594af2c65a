// The program saves a document while somebody types: not at every letter, but
// once nobody has typed for two seconds.
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
