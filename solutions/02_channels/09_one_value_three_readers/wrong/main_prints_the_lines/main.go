// Tempting: main prints for every guard that the door is locked. No guard has
// heard the bell.
//
//koan:rejected TestNoLeaks: Still there:
//koan:rejected TestAGuardComesLate: At 8h, the guards who are listening lock their doors.
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
