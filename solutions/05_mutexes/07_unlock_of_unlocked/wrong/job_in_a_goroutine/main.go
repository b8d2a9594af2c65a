// Tempting: the job runs in a goroutine of its own, and the lock is taken again in any
// case. No deferred call of do can recover a panic of that goroutine.
//
//koan:rejected TestAPanicIsAReason: disk on fire
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

	result := make(chan error)
	go func() { result <- j.run() }()
	n.mu.Unlock()
	err = <-result
	n.mu.Lock()
	if err != nil {
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
