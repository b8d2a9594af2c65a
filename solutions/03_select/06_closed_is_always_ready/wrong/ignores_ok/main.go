// Tempting: without asking whether it is closed nobody has to think about it. And Ann
// goes on saying nothing.
//
//koan:rejected TestTheChat: What was expected
//koan:also TestNoLeaks, TestBobLeavesFirst, TestBobHasMoreToSay
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
