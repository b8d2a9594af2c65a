// Tempting: when the editor is closed all is over. What was typed last is gone.
//
//koan:rejected TestTheLastLettersAreSaved: What was typed last is saved once.
//koan:also TestItSavesWhenItIsQuiet, TestTypingWithoutAPause, TestTypingSlowly
package main

import "time"

func main() {
	letters := typing()
	quiet := time.NewTimer(2 * time.Second)
	quiet.Stop()
	for {
		select {
		case _, open := <-letters:
			if !open {
				return
			}
			quiet.Reset(2 * time.Second)
		case <-quiet.C:
			save()
		}
	}
}
