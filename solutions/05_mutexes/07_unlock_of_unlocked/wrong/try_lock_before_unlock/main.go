// Tempting: TryLock makes sure that the mutex is locked, and then it is unlocked. It may
// be another goroutine that holds it.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestEveryJobHasAnAnswer, TestAPanicIsAReason, TestJobsThatAllFail
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
	defer func() {
		n.mu.TryLock()
		n.mu.Unlock()
	}()
	if n.begun[j.name] {
		return errSeen
	}
	n.begun[j.name] = true
	n.mu.Unlock()
	if err := j.run(); err != nil {
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
