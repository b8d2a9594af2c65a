// A variable of its own says whether this call holds the lock.
package main

import (
	"errors"
	"fmt"
	"sync"
)

var errSeen = errors.New("seen to already")

// A night knows the jobs that somebody has begun.
type night struct {
	mu    sync.Mutex
	begun map[string]bool // guarded by mu
	done  int             // guarded by mu
}

// do does a job, unless somebody else has begun it.
func (n *night) do(j job) (err error) {
	defer func() {
		if what := recover(); what != nil {
			err = fmt.Errorf("it panicked: %v", what)
		}
	}()
	n.mu.Lock()
	locked := true
	defer func() {
		if locked {
			n.mu.Unlock()
		}
	}()
	if n.begun[j.name] {
		return errSeen
	}
	n.begun[j.name] = true

	locked = false
	n.mu.Unlock() // the others may look, while this job is done
	if err := j.run(); err != nil {
		return err
	}
	n.mu.Lock()
	locked = true
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
