// Tempting: a receive from a closed channel returns "", so "" means that this
// person has left. A line may be empty, too.
//
//koan:rejected TestALineMayBeEmpty: Each line is printed once, the empty one too
package main

import (
	"fmt"
)

func main() {
	ann, bob := join("ann"), join("bob")
	for ann != nil || bob != nil {
		select {
		case line := <-ann:
			if line == "" {
				ann = nil
				continue
			}
			fmt.Println("ann:", line)
		case line := <-bob:
			if line == "" {
				bob = nil
				continue
			}
			fmt.Println("bob:", line)
		}
	}
	fmt.Println("everybody has left")
}
