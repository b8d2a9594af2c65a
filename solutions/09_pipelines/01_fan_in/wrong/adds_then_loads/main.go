// Tempting: decrement an atomic number, then load it. If two mirrors end at the
// same time, both may load 0, and both close the channel.
//
//koan:rejected TestManyMirrorsEndTogether: close of closed channel
//koan:also TestNoMirrors
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	packages := make(chan string)
	var left atomic.Int64
	left.Store(int64(len(mirrors)))
	for _, m := range mirrors {
		go func() {
			for name := range m.list() {
				packages <- name
			}
			left.Add(-1)
			if left.Load() == 0 {
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
