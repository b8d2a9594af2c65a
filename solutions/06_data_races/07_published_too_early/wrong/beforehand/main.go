// Tempting: look it up before anybody asks. Nobody may ask at all, and the first one waits
// until the server has started.
//
//koan:rejected TestEveryQuestionIsAnswered: Whoever asks later has it at once.
//koan:also TestNobodyAsksAtFirst, TestTwoAtATime, TestManyQuestions
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
