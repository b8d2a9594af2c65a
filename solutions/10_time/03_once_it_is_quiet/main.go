// There is one timer for all letters. Each letter resets it, so it fires only
// when no letter has come for two seconds. This is called debouncing. One
// select receives both the letters and the timer's value, so the program
// handles one of them at a time.
//
//koan:class every event starts a timer of its own; debounce; package time: Timer.Reset
//koan:shipped TestItSavesWhenItIsQuiet: The document is saved twice
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
