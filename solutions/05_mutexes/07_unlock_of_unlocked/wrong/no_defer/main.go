// Tempting: remove the deferred Unlock. Now the lock is kept when a job has begun
// already, and when it succeeded.
//
//koan:rejected TestEveryJobHasAnAnswer: all goroutines are asleep - deadlock!
//koan:also TestNoDataRaces, TestAPanicIsAReason, TestJobsThatAllFail
//koan:also TestJobsThatAllPanic
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

func (n *night) do(j job) (err error) {
	defer func() {
		if what := recover(); what != nil {
			err = fmt.Errorf("it panicked: %v", what)
		}
	}()
	n.mu.Lock()
	if n.begun[j.name] {
		return errSeen
	}
	n.begun[j.name] = true
	n.mu.Unlock()
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
