// Tempting: ask only the mirror with the shortest delay in the table. The table says
// nothing about how fast a mirror is today.
//
//koan:rejected TestAnotherMirrorIsTheFastest: The first answer is shown as soon as it arrives
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(first(tile))
	}
	time.Sleep(time.Minute)
}

// first returns the answer of the fastest mirror.
func first(tile string) string {
	quickest := mirrors[0]
	for _, m := range mirrors {
		if m.delay < quickest.delay {
			quickest = m
		}
	}
	return quickest.fetch(tile)
}
