// Tempting: stop the timer of the letter before. Its function then never runs
// and never calls Done, so Wait blocks forever.
//
//koan:rejected TestTheLastLettersAreSaved: all goroutines are asleep - deadlock!
package main

import (
	"sync"
	"time"
)

func main() {
	var saving sync.WaitGroup
	var last *time.Timer
	for range typing() {
		if last != nil {
			last.Stop()
		}
		saving.Add(1)
		last = time.AfterFunc(2*time.Second, func() {
			defer saving.Done()
			save()
		})
	}
	saving.Wait()
}
