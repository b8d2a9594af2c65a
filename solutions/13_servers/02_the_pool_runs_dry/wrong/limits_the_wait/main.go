// Tempting: a question fails if it has no connection after five seconds. Then
// good questions fail, too.
//
//koan:rejected TestEveryQuestionIsAnswered: For every question the program prints
//koan:also TestThreeAtATime, TestNoQuestionCanBeAnswered
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
		return "", errors.New("this question makes no sense")
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
