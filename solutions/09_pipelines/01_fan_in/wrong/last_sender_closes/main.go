// Tempting: the sender that is last closes the channel. Without mirrors there is
// no sender, and main waits forever.
//
//koan:rejected TestNoMirrors: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	packages := make(chan string)
	var open atomic.Int32
	open.Store(int32(len(mirrors)))
	for _, m := range mirrors {
		go func() {
			for name := range m.list() {
				packages <- name
			}
			if open.Add(-1) == 0 {
				close(packages)
			}
		}()
	}
	count := 0
	for name := range packages {
		fmt.Println(name)
		count++
	}
	fmt.Println(count, "packages")
}
