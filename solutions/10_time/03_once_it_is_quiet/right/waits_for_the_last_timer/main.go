// When the editor is closed main waits for the last timer.
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
			quiet = time.After(2 * time.Second)
		case <-quiet:
			save()
			quiet = nil
		}
	}
}
