// The program moves records from an old store to a new one. Reading is fast, and
// writing is slow.
package main

import "sync"

func main() {
	var mu sync.Mutex
	var queue []int
	done := false
	more := make(chan struct{}, 1)

	go func() {
		for record := range read {
			mu.Lock()
			queue = append(queue, record)
			mu.Unlock()
			select {
			case more <- struct{}{}:
			default:
			}
		}
		mu.Lock()
		done = true
		mu.Unlock()
		close(more)
	}()

	for {
		mu.Lock()
		batch, last := queue, done
		queue = nil
		mu.Unlock()
		for _, record := range batch {
			write(record)
		}
		if last {
			break
		}
		<-more
	}
	report()
}
