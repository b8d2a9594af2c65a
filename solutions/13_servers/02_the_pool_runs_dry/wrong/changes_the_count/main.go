// Tempting: open a connection in place of the lost one, and lower the
// database's count. The lost connection is still open.
//
//koan:rejected TestThreeConnectionsAreEnough: The program opens exactly three connections
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
		connections.Add(-1)
		p <- connect()
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
