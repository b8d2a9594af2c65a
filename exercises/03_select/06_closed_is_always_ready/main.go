// A chat shows what two people write, until both have left.
package main

import "fmt"

func main() {
	ann, bob := join("ann"), join("bob")
	annIsHere, bobIsHere := true, true
	for annIsHere || bobIsHere {
		select {
		case line, ok := <-ann:
			if !ok {
				annIsHere = false
				continue
			}
			fmt.Println("ann:", line)
		case line, ok := <-bob:
			if !ok {
				bobIsHere = false
				continue
			}
			fmt.Println("bob:", line)
		}
	}
	fmt.Println("everybody has left")
}
