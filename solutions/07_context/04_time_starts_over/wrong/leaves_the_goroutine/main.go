// Tempting: start a goroutine that asks, and return after five seconds. The
// goroutine continues.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestNoDataRaces
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func ask(question string) (string, error) {
	var err error
	for range 4 {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		var answer string
		answer, err = query(ctx, question)
		cancel()
		if err == nil {
			return answer, nil
		}
	}
	return "", err
}

func main() {
	for _, question := range questions {
		type result struct {
			answer string
			err    error
		}
		done := make(chan result, 1)
		go func() {
			answer, err := ask(question)
			done <- result{answer, err}
		}()
		var answer string
		var err error
		select {
		case r := <-done:
			answer, err = r.answer, r.err
		case <-time.After(5 * time.Second):
			err = errors.New("too late")
		}
		if err != nil {
			fmt.Println(question, "has no answer")
			continue
		}
		fmt.Println(question, "has the answer", answer)
	}
}
