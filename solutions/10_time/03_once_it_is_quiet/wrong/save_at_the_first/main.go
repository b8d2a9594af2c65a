// Tempting: start a timer only if none is running. It saves two seconds behind the
// first letter, in the middle of the typing.
//
//koan:rejected TestItSavesWhenItIsQuiet: Twice it was quiet for two seconds.
//koan:also TestTypingWithoutAPause, TestClosedLater
package main

import "time"

func main() {
	letters := typing()
	var quiet <-chan time.Time
	for letters != nil || quiet != nil {
		select {
		case _, open := <-letters:
			if !open {
				letters = nil
				continue
			}
			if quiet == nil {
				quiet = time.After(2 * time.Second)
			}
		case <-quiet:
			save()
			quiet = nil
		}
	}
}
