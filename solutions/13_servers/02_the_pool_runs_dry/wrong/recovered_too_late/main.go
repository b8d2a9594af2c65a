// Tempting: put it back before the error is looked at, and make an error of a panic.
// The panic does not come by the line that puts it back.
//
//koan:rejected TestAPanicIsNotHidden: Nobody waits for a connection that was lost in a panic.
package main

import (
	"fmt"
	"sync"
)

// A pool lends connections.
type pool chan *conn

func newPool(size int) pool {
	p := make(pool, size)
	for range size {
		p <- connect()
	}
	return p
}

// ask asks a question on a connection of the pool.
func (p pool) ask(question string) (answer string, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("%v", v)
		}
	}()
	c := <-p
	answer, err = c.query(question)
	p <- c
	return answer, err
}

func main() {
	p := newPool(3)
	var wg sync.WaitGroup
	for _, q := range questions {
		wg.Go(func() {
			answer, err := p.ask(q)
			if err != nil {
				fmt.Println(q, "failed:", err)
				return
			}
			fmt.Println(q, answer)
		})
	}
	wg.Wait()
	fmt.Println("all answered")
}
