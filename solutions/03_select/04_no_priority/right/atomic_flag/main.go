// Another goroutine waits for the button and sets an atomic flag. It also ends
// when all jobs are done.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	jobs, stop := queue(), redButton()
	var pressed atomic.Bool
	var wg sync.WaitGroup
	finished := make(chan struct{})
	wg.Go(func() {
		select {
		case <-stop:
			pressed.Store(true)
		case <-finished:
		}
	})
	done := 0
	for job := range jobs {
		copyPages(job)
		done++
		if pressed.Load() {
			break
		}
	}
	close(finished)
	wg.Wait()
	fmt.Println("done:", done, "waiting:", len(jobs))
}
