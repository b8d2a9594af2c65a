// Tempting: a short pause when the case comes up for nothing. Lines come late now.
//
//koan:rejected TestTheChat: It is shown when it is written.
//koan:also TestBobLeavesFirst
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
