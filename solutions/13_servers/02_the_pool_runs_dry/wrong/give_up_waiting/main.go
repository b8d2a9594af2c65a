// Tempting: whoever gets no connection within five seconds fails. Good questions
// fail with the bad ones.
//
//koan:rejected TestEveryQuestionIsAnswered: Every question has its answer
//koan:also TestThreeAtATime, TestNothingIsUnderstood
package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

type pool chan *conn

func (p pool) ask(question string) (string, error) {
	var c *conn
	select {
	case c = <-p:
	case <-time.After(5 * time.Second):
		return "", errors.New("nobody understands that")
	}
	answer, err := c.query(question)
	if err != nil {
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
