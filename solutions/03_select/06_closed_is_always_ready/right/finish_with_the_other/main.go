// When one of them has left, a plain loop over the other channel is enough.
package main

import "fmt"

func main() {
	ann, bob := join("ann"), join("bob")
	for {
		select {
		case line, ok := <-ann:
			if !ok {
				rest("bob", bob)
				return
			}
			fmt.Println("ann:", line)
		case line, ok := <-bob:
			if !ok {
				rest("ann", ann)
				return
			}
			fmt.Println("bob:", line)
		}
	}
}

func rest(name string, lines <-chan string) {
	for line := range lines {
		fmt.Printf("%s: %s\n", name, line)
	}
	fmt.Println("everybody has left")
}
