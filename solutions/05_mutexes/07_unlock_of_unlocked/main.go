// The deferred Unlock ran on all ways out, but the lock was released in the middle and
// locked again only when the job had succeeded. On the other ways the mutex was unlocked
// twice. That is a fatal error: the runtime ends the program, and recover does not stop
// it.
//
// A Lock and its Unlock belong in one function, with nothing in between that releases
// the lock. Two short functions do that here.
//
//koan:class unlock of an unlocked mutex; GoKer: misuse of Mutex; ASPLOS'19 study: Mutex
//koan:shipped TestEveryJobHasAnAnswer: sync: unlock of unlocked mutex
//koan:shipped TestJobsThatAllFail: sync: unlock of unlocked mutex
//koan:also TestNoDataRaces, TestAPanicIsAReason
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
	defer n.mu.Unlock()
	if n.begun[name] {
		return false
	}
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
