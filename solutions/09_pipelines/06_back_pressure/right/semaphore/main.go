// The queue stays, with a semaphore: a record holds a slot until it is written.
package main

import "sync"

func main() {
	var mu sync.Mutex
	var queue []int
	done := false
	room := make(chan struct{}, 8)
	more := make(chan struct{}, 1)

	go func() {
		for record := range read {
			room <- struct{}{}
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
			<-room
		}
		if last {
			break
		}
		<-more
	}
	report()
}
