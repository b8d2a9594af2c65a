package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		go func() {
			wg.Add(1)
			defer wg.Done()
			fmt.Println("job", i)
		}()
	}
	wg.Wait()
	fmt.Println("all done")
}
