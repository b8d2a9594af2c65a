// Tempting: save every two seconds if there is something new. It is simple, but
// it saves while the user is typing.
//
//koan:rejected TestTypingWithoutAPause: so the document is saved once.
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
