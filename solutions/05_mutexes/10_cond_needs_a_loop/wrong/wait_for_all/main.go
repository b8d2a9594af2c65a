// Tempting: nobody takes any until all the baking is done. Then there are enough for
// all; and the first rolls lie there and go cold.
//
//koan:rejected TestTheFirstRollsAreTaken: somebody leaves with some of them
//koan:also TestOneLargeOven, TestASmallOrder
package main

import (
	"fmt"
	"sync"
)

func main() {
	rolls := 0
	bake(func(n int) { rolls += n })
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, n := range customers {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			rolls -= n
			hand(n, rolls)
			fmt.Println("a customer leaves with", n)
		})
	}
	wg.Wait()
	fmt.Println(rolls, "rolls left")
}
