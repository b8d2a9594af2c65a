// Tempting: receive six lines and ignore ok. When Ann has left, her empty lines
// are printed.
//
//koan:rejected TestEachLineIsPrinted: Each line is printed once, until both have left.
//koan:also TestNoLeaks, TestBobMayLeaveFirst, TestBobMayWriteMore
//koan:also TestALineMayBeEmpty, TestAnnMayLeaveAtOnce, TestBothMayWriteAtOnce
package main

import "fmt"

func main() {
	ann, bob := join("ann"), join("bob")
	for range 6 {
		select {
		case line := <-ann:
			fmt.Println("ann:", line)
		case line := <-bob:
			fmt.Println("bob:", line)
		}
	}
	fmt.Println("everybody has left")
}
