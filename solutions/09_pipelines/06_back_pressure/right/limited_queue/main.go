// The queue stays, but the reader waits while it is full. A condition variable
// wakes up both sides.
package main

import "sync"

func main() {
	var mu sync.Mutex
	changed := sync.NewCond(&mu)
	var queue []int
	done := false

	go func() {
		for record := range read {
			mu.Lock()
			for len(queue) >= 4 {
				changed.Wait()
			}
			queue = append(queue, record)
			changed.Broadcast()
			mu.Unlock()
		}
		mu.Lock()
		done = true
		changed.Broadcast()
		mu.Unlock()
	}()

	for {
		mu.Lock()
		for len(queue) == 0 && !done {
			changed.Wait()
		}
		if len(queue) == 0 {
			mu.Unlock()
			break
		}
		record := queue[0]
		queue = queue[1:]
		changed.Broadcast()
		mu.Unlock()
		write(record)
	}
	report()
}
