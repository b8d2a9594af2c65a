// Tempting: check every second how long ago the last letter was. Then the
// document is saved at the next check, up to a second late.
//
//koan:rejected TestTypingSlowly: At 6.125s, two seconds after the first letter
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
