// The deferred Unlock was there for all ways out, but the lock was given back in the
// middle and taken again only on the way on which all went well. On the others the
// mutex was unlocked twice, and that is fatal: the runtime ends the program, and
// deferred functions that recover do not see it.
//
// A Lock and its Unlock belong into one function, with nothing in between that gives
// the lock back. Two short functions do what one long one with a hole could not.
//
//koan:class unlock of an unlocked mutex; GoKer: misuse of Mutex; ASPLOS'19 study: Mutex
//koan:shipped TestEveryJobIsAnsweredFor: sync: unlock of unlocked mutex
//koan:shipped TestABadNight: sync: unlock of unlocked mutex
//koan:also TestNoDataRaces, TestAPanicDoesNotEndTheNight
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
	defer n.mu.Unlock()
	if n.begun[name] {
		return false
	}
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
