// Tempting: end when the first of them has left. The other one is cut off.
//
//koan:rejected TestEachLineIsPrinted: was cut off
//koan:also TestNoLeaks, TestBobMayLeaveFirst, TestBobMayWriteMore
//koan:also TestALineMayBeEmpty, TestAnnMayLeaveAtOnce, TestBothMayWriteAtOnce
package main

import "fmt"

func main() {
	ann, bob := join("ann"), join("bob")
loop:
	for {
		select {
		case line, ok := <-ann:
			if !ok {
				break loop
			}
			fmt.Println("ann:", line)
		case line, ok := <-bob:
			if !ok {
				break loop
			}
			fmt.Println("bob:", line)
		}
	}
	fmt.Println("everybody has left")
}
