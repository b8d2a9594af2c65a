// Tempting: another goroutine waits for the button and sets a variable. Without
// synchronization, main may never see the change.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

func main() {
	jobs, stop := queue(), redButton()
	pressed := false
	var wg sync.WaitGroup
	finished := make(chan struct{})
	wg.Go(func() {
		select {
		case <-stop:
			pressed = true
		case <-finished:
		}
	})
	done := 0
	for job := range jobs {
		copyPages(job)
		done++
		if pressed {
			break
		}
	}
	close(finished)
	wg.Wait()
	fmt.Println("done:", done, "waiting:", len(jobs))
}
