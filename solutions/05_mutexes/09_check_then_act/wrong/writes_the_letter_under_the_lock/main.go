// Tempting: hold the lock for the letter as well. Then one letter is written at a time.
//
//koan:rejected TestLettersAreWrittenAtTheSameTime: actual  : 4s
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	owner := make(map[string]int)
	var wg sync.WaitGroup
	for person, name := range forms {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			if _, gone := owner[name]; gone {
				fmt.Println(name, "is gone")
				return
			}
			owner[name] = person
			welcome(name, person)
		})
	}
	wg.Wait()
	for name, person := range owner {
		logIn(name, person)
	}
}
