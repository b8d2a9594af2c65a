// Each letter stops the AfterFunc timer of the letter before. If Stop returns
// true, the function never runs and never calls Done, so main calls it.
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
