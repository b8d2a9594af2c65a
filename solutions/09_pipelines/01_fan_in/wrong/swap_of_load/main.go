// Tempting: Load and Swap of an atomic number in one expression. They are two
// operations: if two mirrors end at the same time, one of them is not counted,
// and no sender closes the channel.
//
//koan:rejected TestManyMirrorsEndTogether: all goroutines are asleep - deadlock!
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
			if left.Swap(left.Load()-1) == 1 {
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
