// Tempting: switch off both when one leaves. Then the loop ends at once.
//
//koan:rejected TestTheChat: was cut off
//koan:also TestNoLeaks, TestBobLeavesFirst, TestBobHasMoreToSay
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
