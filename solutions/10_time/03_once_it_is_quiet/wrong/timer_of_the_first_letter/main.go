// Tempting: start a timer only if none is running. It fires two seconds after
// the first letter, while the user is still typing.
//
//koan:rejected TestItSavesWhenItIsQuiet: The document is saved twice
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
