// Tempting: count with an atomic Swap of what an atomic Load returned. They are two
// steps, so jobs that end at the same time are counted once.
//
//koan:rejected TestEveryJobHasAnAnswer: Every job is done, or there is a reason why not.
//koan:also TestAPanicIsAReason
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

var errSeen = errors.New("seen to already")

type night struct {
	begun sync.Map
	done  atomic.Int64
}

func (n *night) do(j job) (err error) {
	defer func() {
		if what := recover(); what != nil {
			err = fmt.Errorf("it panicked: %v", what)
		}
	}()
	if _, begun := n.begun.LoadOrStore(j.name, true); begun {
		return errSeen
	}
	if err := j.run(); err != nil {
		return err
	}
	n.done.Swap(n.done.Load() + 1)
	return nil
}

func main() {
	n := &night{}
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
	fmt.Println(n.done.Load(), "jobs done")
}
