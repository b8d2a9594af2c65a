// The variable is shared, under a lock, and written only when there is an error.
package main

import (
	"fmt"
	"sync"
)

func main() {
	for _, order := range orders {
		if err := checkOut(order); err != nil {
			fmt.Println(order, "failed:", err)
			continue
		}
		fmt.Println(order, "ordered")
	}
}

func checkOut(order string) error {
	var mu sync.Mutex
	var failure error
	var wg sync.WaitGroup
	for _, step := range []func(string) error{charge, reserve} {
		wg.Go(func() {
			if err := step(order); err != nil {
				mu.Lock()
				defer mu.Unlock()
				failure = err
			}
		})
	}
	wg.Wait()
	return failure
}
