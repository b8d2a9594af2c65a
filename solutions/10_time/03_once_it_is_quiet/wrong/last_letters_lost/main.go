// Tempting: return when the editor is closed. What was typed last is lost.
//
//koan:rejected TestTheLastLettersAreSaved: because there are new letters.
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
