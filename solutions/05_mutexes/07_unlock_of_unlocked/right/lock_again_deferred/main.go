// The part without the lock is a function of its own. It releases the lock, and locks
// again on every way out.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errSeen = errors.New("seen to already")

type night struct {
	mu    sync.Mutex
	begun map[string]bool
	done  int
}

// runUnlocked runs the job without the lock, which the caller holds.
func (n *night) runUnlocked(j job) error {
	n.mu.Unlock()
	defer n.mu.Lock()
	return j.run()
}

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
	if err := n.runUnlocked(j); err != nil {
		return err
	}
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
