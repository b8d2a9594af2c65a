// Tempting: add a deferred call, and keep the line at the end. The connection
// is put back twice, and the second time blocks.
//
//koan:rejected TestEveryQuestionIsAnswered: exit code 2
//koan:also TestThreeAtATime, TestAPanicIsReported
package main

import (
	"fmt"
	"sync"
)

type pool chan *conn

func (p pool) ask(question string) (string, error) {
	c := <-p
	defer func() { p <- c }()
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
