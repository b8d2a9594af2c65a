// Tempting: look up the address before the first question. There may be no question at
// all, and the first one waits until the server has started.
//
//koan:rejected TestEveryQuestionIsAnswered: A later question gets the address at once
//koan:also TestNoLookUpBeforeTheFirstQuestion, TestTwoQuestionsAtATime, TestFortyQuestions
//koan:also TestAnEmptyHost
package main

import (
	"fmt"
	"sync"
)

func main() {
	host := lookUpHost()
	var wg sync.WaitGroup
	for n := range questions {
		wg.Go(func() {
			arrive(n)
			fmt.Printf("question %d: %s:%d\n", n+1, host, 443)
		})
	}
	wg.Wait()
}
