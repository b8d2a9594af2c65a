// Tempting: they write six lines, so six are enough. They may have more to say.
//
//koan:rejected TestBobHasMoreToSay: bob: good night
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
