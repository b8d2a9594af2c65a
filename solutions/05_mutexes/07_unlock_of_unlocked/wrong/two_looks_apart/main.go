// Tempting: Unlock directly after what is read, and again after what is written. Between
// the two somebody else begins the same job.
//
//koan:rejected TestEveryJobIsAnsweredFor: Every job is done, or there is a reason why not.
//koan:also TestAPanicDoesNotEndTheNight, TestABadNight
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

// begin notes that a job is begun, and says whether it was not before.
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

// count counts a job that was done.
func (n *night) count() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.done++
}

// do does a job, unless somebody else has begun it.
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
