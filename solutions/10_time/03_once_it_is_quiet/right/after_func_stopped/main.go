// With AfterFunc each letter stops the timer of the one before. When that comes
// too late the document was saved, and is not waited for again.
package main

import (
	"sync"
	"time"
)

func main() {
	var saving sync.WaitGroup
	var last *time.Timer
	for range typing() {
		if last != nil && last.Stop() {
			saving.Done()
		}
		saving.Add(1)
		last = time.AfterFunc(2*time.Second, func() {
			defer saving.Done()
			save()
		})
	}
	saving.Wait()
}
