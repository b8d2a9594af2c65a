// Tempting: create the timer at the start, and reset it at every letter. It
// already runs before the first letter, and saves although the user has typed
// nothing.
//
//koan:rejected TestTypingSlowly: The document is saved once after each of the three letters.
package main

import "time"

func main() {
	letters := typing()
	quiet := time.NewTimer(2 * time.Second)
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
			quiet.Reset(2 * time.Second)
		case <-quiet.C:
			save()
			unsaved = false
		}
	}
}
