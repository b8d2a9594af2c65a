// Short sections without a way out need no defer.
package main

import (
	"errors"
	"fmt"
	"sync"
)

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
	begun := n.begun[j.name]
	n.begun[j.name] = true
	n.mu.Unlock()
	if begun {
		return errors.New("seen to already")
	}
	if err := j.run(); err != nil {
		return err
	}
	n.mu.Lock()
	n.done++
	n.mu.Unlock()
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
