// ask put the connection back on one of its two ways out. A deferred call runs
// on every way out, also on one that is added later.
//
//koan:class resource not given back on the error path; ASPLOS'19 study: blocking, channel; 100 Go Mistakes
//koan:shipped TestEveryQuestionIsAnswered: all goroutines are asleep - deadlock!
//koan:also TestThreeAtATime, TestNoQuestionCanBeAnswered
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
func (p pool) ask(question string) (string, error) {
	c := <-p
	defer func() { p <- c }()
	return c.query(question)
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
