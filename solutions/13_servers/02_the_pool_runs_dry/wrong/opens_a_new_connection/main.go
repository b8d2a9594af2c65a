// Tempting: if a connection is lost, open another. The database allows only
// three.
//
//koan:rejected TestEveryQuestionIsAnswered: panic: the database allows no more connections
//koan:also TestThreeAtATime, TestNoQuestionCanBeAnswered
package main

import (
	"fmt"
	"sync"
)

type pool chan *conn

func (p pool) ask(question string) (string, error) {
	c := <-p
	answer, err := c.query(question)
	if err != nil {
		p <- connect()
		return "", err
	}
	p <- c
	return answer, nil
}

func main() {
	p := make(pool, 3)
	for range cap(p) {
		p <- connect()
	}
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
