// Tempting: lock everything, the reading of the form included. Ten people queue for one
// reader.
//
//koan:rejected TestFormsAreReadAtTheSameTime: actual  : 10s
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
			if err := read(name); err != nil {
				fmt.Println(name, "refused:", err)
				return
			}
			if _, gone := owner[name]; gone {
				fmt.Println(name, "is gone")
				return
			}
			owner[name] = person
			fmt.Println(name, "welcome")
		})
	}
	wg.Wait()
	fmt.Println(len(owner), "names given")
}
