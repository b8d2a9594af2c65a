// Tempting: no select: first the one, then the other. Bob has to wait until Ann has
// left.
//
//koan:rejected TestTheChat: Everything that is written is shown once
//koan:also TestBobLeavesFirst, TestBobHasMoreToSay
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
