// Tempting: save once more when the editor is closed, to be on the safe side.
// The document may be saved already.
//
//koan:rejected TestClosedLater: so the document is not saved again.
//koan:also TestNothingTyped
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
				save()
				return
			}
			quiet.Reset(2 * time.Second)
		case <-quiet.C:
			save()
		}
	}
}
