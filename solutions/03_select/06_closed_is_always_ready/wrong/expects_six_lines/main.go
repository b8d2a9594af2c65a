// Tempting: they write six lines, so six are enough. They may write more.
//
//koan:rejected TestBobMayWriteMore: bob: good night
//koan:also TestAnnMayLeaveAtOnce, TestBothMayWriteAtOnce
package main

import "fmt"

func main() {
	ann, bob := join("ann"), join("bob")
	for n := 0; n < 6; n++ {
		select {
		case line, ok := <-ann:
			if !ok {
				ann = nil
				n--
				continue
			}
			fmt.Println("ann:", line)
		case line, ok := <-bob:
			if !ok {
				bob = nil
				n--
				continue
			}
			fmt.Println("bob:", line)
		}
	}
	fmt.Println("everybody has left")
}
