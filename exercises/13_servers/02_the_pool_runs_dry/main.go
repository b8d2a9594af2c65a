// The program answers questions from a database. Connections to it are
// expensive, so there is a pool of three. Every question takes a connection out
// of the pool and puts it back.
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
	answer, err := c.query(question)
	if err != nil {
		return "", err
	}
	p <- c
	return answer, nil
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
