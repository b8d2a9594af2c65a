// Tempting: an atomic Swap of what an atomic Load returned. They are two steps, so two
// customers can get the same lamp.
//
//koan:rejected TestLampsAreSoldWhileThereAreAny: Three lamps are sold
//koan:also TestTheInspectorCounts, TestLampsForEachCustomer
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var lamps atomic.Int64
	lamps.Store(delivered)
	left := func() int { return int(lamps.Load()) }
	var wg sync.WaitGroup
	for i := range customers {
		wg.Go(func() {
			comeIn(i)
			if lamps.Swap(max(0, lamps.Load()-1)) > 0 {
				fetch()
				fmt.Println("a lamp sold")
				return
			}
			fmt.Println("a customer sent away")
		})
	}
	wg.Go(func() { inspect(left) })
	wg.Wait()
	fmt.Println(left(), "lamps left")
}
