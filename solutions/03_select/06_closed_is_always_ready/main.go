// A closed channel is always ready, and a nil channel never is. So setting a
// channel variable to nil switches its case off. The two variables also show
// when both have left.
//
//koan:class closed channel always ready in a select; ASPLOS'19 study: channel misuse; 100 Go Mistakes: nil channels
//koan:shipped TestEachLineIsPrinted: Busy waiting
//koan:also TestNoLeaks, TestBobMayLeaveFirst, TestBobMayWriteMore
//koan:also TestNoDataRaces, TestALineMayBeEmpty, TestAnnMayLeaveAtOnce
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
