// Tempting: every timer compares its letter's time with the time of the last
// letter, in a plain variable. main writes the variable while a timer's
// goroutine reads it.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"sync"
	"time"
)

func main() {
	var last time.Time
	var saving sync.WaitGroup
	for range typing() {
		now := time.Now()
		last = now
		saving.Add(1)
		time.AfterFunc(2*time.Second, func() {
			defer saving.Done()
			if last.Equal(now) {
				save()
			}
		})
	}
	saving.Wait()
}
