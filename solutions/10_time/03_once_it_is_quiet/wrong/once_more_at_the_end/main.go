// Tempting: save once more at the end, to be on the safe side. All was saved already.
//
//koan:rejected TestClosedLater: What is saved already need not be saved again.
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
