// The Broadcast may come after the Unlock. Only the change itself must be under the
// lock.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	changed := sync.NewCond(&mu)
	rolls := 0
	put := func(n int) {
		mu.Lock()
		rolls += n
		mu.Unlock()
		changed.Broadcast()
	}
	take := func(n int) {
		mu.Lock()
		defer mu.Unlock()
		for {
			if rolls >= n {
				rolls -= n
				hand(n, rolls)
				return
			}
			changed.Wait()
		}
	}
	var wg sync.WaitGroup
	for i, n := range customers {
		wg.Go(func() {
			comeIn(i)
			take(n)
			fmt.Println("a customer leaves with", n)
		})
	}
	bake(put)
	wg.Wait()
	fmt.Println(rolls, "rolls left")
}
