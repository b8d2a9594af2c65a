// Tempting: look every second how long it has been quiet. It is saved when one happens
// to look, up to a second too late.
//
//koan:rejected TestTypingSlowly: Two seconds behind the first letter.
//koan:also TestClosedLater
package main

import "time"

func main() {
	letters := typing()
	look := time.NewTicker(time.Second)
	defer look.Stop()
	unsaved := false
	var last time.Time
	for {
		select {
		case _, open := <-letters:
			if !open {
				if unsaved {
					save()
				}
				return
			}
			unsaved, last = true, time.Now()
		case <-look.C:
			if unsaved && time.Since(last) >= 2*time.Second {
				save()
				unsaved = false
			}
		}
	}
}
