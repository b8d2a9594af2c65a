// Tempting: read one record per second, because a write takes a second. Another
// store may be slower.
//
//koan:rejected TestASlowStore: never more than twelve records
package main

import (
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var queue []int
	done := false
	more := make(chan struct{}, 1)

	go func() {
		for record := range read {
			if record > 0 {
				time.Sleep(999 * time.Millisecond)
			}
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
