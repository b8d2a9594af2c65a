// Tempting: all goroutines share one connection. Only one goroutine can use it
// at a time.
//
//koan:rejected TestEveryQuestionIsAnswered: panic: a connection is used by two at a time
//koan:also TestThreeAtATime, TestAPanicIsReported, TestThreeConnectionsAreEnough
//koan:also TestNoQuestionCanBeAnswered
package main

import (
	"fmt"
	"sync"
)

func main() {
	c := connect()
	var wg sync.WaitGroup
	for _, q := range questions {
		wg.Go(func() {
			answer, err := c.query(q)
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
