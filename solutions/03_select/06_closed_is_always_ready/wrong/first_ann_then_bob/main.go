// Tempting: no select, but one after the other. Bob's lines are printed only
// when Ann has left.
//
//koan:rejected TestEachLineIsPrinted: Each line is printed once, until both have left.
//koan:also TestBobMayLeaveFirst, TestBobMayWriteMore, TestALineMayBeEmpty
//koan:also TestBothMayWriteAtOnce
package main

import "fmt"

func main() {
	ann, bob := join("ann"), join("bob")
	for line := range ann {
		fmt.Println("ann:", line)
	}
	for line := range bob {
		fmt.Println("bob:", line)
	}
	fmt.Println("everybody has left")
}
