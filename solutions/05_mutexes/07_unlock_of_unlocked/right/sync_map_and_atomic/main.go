// A sync.Map reports in one step whether a job has begun, and an atomic counts.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

func do(j job) (err error) {
	defer func() {
		if what := recover(); what != nil {
			err = fmt.Errorf("it panicked: %v", what)
		}
	}()
	return j.run()
}

func main() {
	var begun sync.Map
	var done atomic.Int64
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Go(func() {
			err := errors.New("seen to already")
			if _, seen := begun.LoadOrStore(j.name, true); !seen {
				err = do(j)
			}
			if err != nil {
				fmt.Println(j.name, "not done:", err)
				return
			}
			done.Add(1)
			fmt.Println(j.name, "done")
		})
	}
	wg.Wait()
	fmt.Println(done.Load(), "jobs done")
}
