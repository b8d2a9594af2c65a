// Tempting: set both channels to nil when one of them leaves. Then the loop
// ends, and the other one is cut off.
//
//koan:rejected TestEachLineIsPrinted: was cut off
//koan:also TestNoLeaks, TestBobMayLeaveFirst, TestBobMayWriteMore
//koan:also TestALineMayBeEmpty, TestAnnMayLeaveAtOnce, TestBothMayWriteAtOnce
package main

import "fmt"

func main() {
	ann, bob := join("ann"), join("bob")
	for ann != nil || bob != nil {
		select {
		case line, ok := <-ann:
			if !ok {
				ann, bob = nil, nil
				continue
			}
			fmt.Println("ann:", line)
		case line, ok := <-bob:
			if !ok {
				ann, bob = nil, nil
				continue
			}
			fmt.Println("bob:", line)
		}
	}
	fmt.Println("everybody has left")
}
