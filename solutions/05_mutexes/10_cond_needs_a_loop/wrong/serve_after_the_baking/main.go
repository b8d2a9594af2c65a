// Tempting: serve customers when all baking is done. Then there are enough rolls, but
// the first ones wait on the shelf for seconds.
//
//koan:rejected TestTheFirstRollsAreTaken: a customer leaves with some of them
//koan:also TestALargeOven, TestASmallOrderDoesNotWait
//koan:also TestRollsThatComeOneByOne
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
