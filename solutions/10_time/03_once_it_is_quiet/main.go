// One timer for all letters. Each letter resets it, so that it fires only when
// there was none for two seconds; this is called debouncing. The select sees both
// letters and the timer, so that nothing happens at the same time as something
// else.
//
//koan:class every event starts a timer of its own; debounce; package time: Timer.Reset
//koan:shipped TestItSavesWhenItIsQuiet: Twice it was quiet for two seconds.
//koan:also TestTheLastLettersAreSaved, TestTypingWithoutAPause, TestClosedLater
package main

import "time"

func main() {
	letters := typing()
	quiet := time.NewTimer(2 * time.Second)
	quiet.Stop()
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
