// Tempting: save every two seconds if there is something new. It is simple, and
// saves while somebody types.
//
//koan:rejected TestTypingWithoutAPause: It was quiet only at the end.
//koan:also TestItSavesWhenItIsQuiet, TestTypingSlowly, TestClosedLater
package main

import "time"

func main() {
	letters := typing()
	tick := time.NewTicker(2 * time.Second)
	defer tick.Stop()
	unsaved := false
	for {
		select {
		case _, open := <-letters:
			if !open {
				if unsaved {
					save()
				}
				return
			}
			unsaved = true
		case <-tick.C:
			if unsaved {
				save()
				unsaved = false
			}
		}
	}
}
