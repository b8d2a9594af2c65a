// Tempting: keep the lock while the job runs. Nothing is unlocked twice, but one job
// runs at a time.
//
//koan:rejected TestJobsRunAtTheSameTime: actual  : 5h0m0s
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
	defer n.mu.Unlock()
	if n.begun[j.name] {
		return errSeen
	}
	n.begun[j.name] = true
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
