// The connection is put back before the error is checked, so both ways out come
// after that. If a query panics the whole program dies, so no goroutine waits
// for the connection.
package main

import (
	"fmt"
	"sync"
)

type pool chan *conn

func (p pool) ask(question string) (string, error) {
	c := <-p
	answer, err := c.query(question)
	p <- c
	return answer, err
}

func main() {
	p := make(pool, 3)
	for range cap(p) {
		p <- connect()
	}
	var wg sync.WaitGroup
	for _, q := range questions {
		wg.Go(func() {
			if answer, err := p.ask(q); err != nil {
				fmt.Println(q, "failed:", err)
			} else {
				fmt.Println(q, answer)
			}
		})
	}
	wg.Wait()
	fmt.Println("all answered")
}
