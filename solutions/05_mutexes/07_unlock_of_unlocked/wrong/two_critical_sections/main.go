// Tempting: Unlock directly after the read, and again after the write. Between the two
// another goroutine begins the same job.
//
//koan:rejected TestEveryJobHasAnAnswer: Every job is done, or there is a reason why not.
//koan:also TestAPanicIsAReason, TestJobsThatAllFail
//koan:also TestJobsThatAllPanic
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

// begin notes that a job has begun, and reports whether that is new.
func (n *night) begin(name string) bool {
	n.mu.Lock()
	begun := n.begun[name]
	n.mu.Unlock()
	if begun {
		return false
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.begun[name] = true
	return true
}

// count counts a job that is done.
func (n *night) count() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.done++
}

// do does a job, unless it has begun already.
func (n *night) do(j job) (err error) {
	defer func() {
		if what := recover(); what != nil {
			err = fmt.Errorf("it panicked: %v", what)
		}
	}()
	if !n.begin(j.name) {
		return errSeen
	}
	if err := j.run(); err != nil {
		return err
	}
	n.count()
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
