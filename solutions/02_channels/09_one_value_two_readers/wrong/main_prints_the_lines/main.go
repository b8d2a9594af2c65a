// Tempting: main says for every guard that the door is locked. Nobody has heard the
// bell.
//
//koan:rejected TestNoLeaks: Still there:
//koan:rejected TestAGuardComesLate: Those who are there
package main

import (
	"fmt"
	"time"
)

func main() {
	closing := make(chan struct{})
	for _, door := range doors {
		go guard(door, closing)
	}
	time.Sleep(opening)
	for _, door := range doors {
		fmt.Println(door, "locked")
	}
	fmt.Println("museum closed")
}
