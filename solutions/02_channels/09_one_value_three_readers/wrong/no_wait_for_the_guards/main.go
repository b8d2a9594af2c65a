// Tempting: without the wait, there is no deadlock. Two doors stay open.
//
//koan:rejected TestAllDoorsAreLocked: was cut off
//koan:also TestNoLeaks, TestManyDoors, TestAGuardComesLate
//koan:also TestTheMuseumMayCloseEarlier
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
	closing <- struct{}{}
	fmt.Println("museum closed")
}
