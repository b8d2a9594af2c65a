// Tempting: make the timer, and wind it up at every letter. It runs before the first one,
// too, and saves what nobody has typed.
//
//koan:rejected TestTypingSlowly: Each letter is saved.
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
