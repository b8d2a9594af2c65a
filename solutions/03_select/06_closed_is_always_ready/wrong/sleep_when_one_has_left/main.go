// Tempting: sleep for a moment when a closed channel is chosen. Now lines come
// late.
//
//koan:rejected TestEachLineIsPrinted: At 3.9s, a line of Bob is printed, because he writes it then.
//koan:also TestBobMayLeaveFirst, TestBobMayWriteMore, TestALineMayBeEmpty
//koan:also TestAnnMayLeaveAtOnce, TestBothMayWriteAtOnce
package main

import (
	"fmt"
	"time"
)

func main() {
	ann, bob := join("ann"), join("bob")
	annIsHere, bobIsHere := true, true
	for annIsHere || bobIsHere {
		select {
		case line, ok := <-ann:
			if !ok {
				annIsHere = false
				time.Sleep(70 * time.Millisecond)
				continue
			}
			fmt.Println("ann:", line)
		case line, ok := <-bob:
			if !ok {
				bobIsHere = false
				time.Sleep(70 * time.Millisecond)
				continue
			}
			fmt.Println("bob:", line)
		}
	}
	fmt.Println("everybody has left")
}
