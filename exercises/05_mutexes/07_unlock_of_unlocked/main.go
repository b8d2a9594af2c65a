// A machine does jobs at night, each once, however often it is on the list. Jobs take
// long, so the lock is not held meanwhile. A job that panics must not end the program.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errSeen = errors.New("seen to already")

// A night knows which jobs have begun and counts those that are done.
type night struct {
	mu    sync.Mutex
	begun map[string]bool // guarded by mu
	done  int             // guarded by mu
}

// do does a job, unless it has begun already.
func (n *night) do(j job) (err error) {
	defer func() {
		if what := recover(); what != nil {
			err = fmt.Errorf("it panicked: %v", what)
		}
	}()
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.begun[j.name] {
		return errSeen
	}
	n.begun[j.name] = true

	n.mu.Unlock() // other goroutines may lock while this job runs
	if err := j.run(); err != nil {
		return err
	}
	n.mu.Lock()
	n.done++
	return nil
}

func main() {
	n := night{begun: make(map[string]bool)}
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Go(func() {
			if err := n.do(j); err != nil {
				fmt.Println(j.name, "not done:", err)
				return
			}
			fmt.Println(j.name, "done")
		})
	}
	wg.Wait()
	fmt.Println(n.done, "jobs done")
}
