// A closed channel is ready for ever, a nil channel never. So a case is switched off by
// setting its channel to nil, and the two variables also tell when both have left.
//
//koan:class closed channel always ready in a select; ASPLOS'19 study: channel misuse; 100 Go Mistakes: nil channels
//koan:shipped TestTheChat: Busy waiting
//koan:also TestNoLeaks, TestBobLeavesFirst, TestBobHasMoreToSay, TestNoDataRaces
package main

import "fmt"

func main() {
	ann, bob := join("ann"), join("bob")
	for ann != nil || bob != nil {
		select {
		case line, ok := <-ann:
			if !ok {
				ann = nil
				continue
			}
			fmt.Println("ann:", line)
		case line, ok := <-bob:
			if !ok {
				bob = nil
				continue
			}
			fmt.Println("bob:", line)
		}
	}
	fmt.Println("everybody has left")
}
