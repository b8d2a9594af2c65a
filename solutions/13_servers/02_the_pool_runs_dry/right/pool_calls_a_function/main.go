// The pool calls a function with a connection, and puts the connection back
// itself.
package main

import (
	"fmt"
	"sync"
)

type pool chan *conn

func (p pool) with(use func(*conn)) {
	c := <-p
	defer func() { p <- c }()
	use(c)
}

func main() {
	p := make(pool, 3)
	for range cap(p) {
		p <- connect()
	}
	var wg sync.WaitGroup
	for _, q := range questions {
		wg.Go(func() {
			p.with(func(c *conn) {
				answer, err := c.query(q)
				if err != nil {
					fmt.Println(q, "failed:", err)
					return
				}
				fmt.Println(q, answer)
			})
		})
	}
	wg.Wait()
	fmt.Println("all answered")
}
