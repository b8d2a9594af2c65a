// A mutex around the append.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	var answers []int
	var wg sync.WaitGroup
	for h := range households {
		wg.Go(func() {
			n := ask(h)
			mu.Lock()
			defer mu.Unlock()
			answers = append(answers, n)
		})
	}
	wg.Wait()
	people := 0
	for _, n := range answers {
		people += n
	}
	fmt.Println("answers:", len(answers), "people:", people)
}
