// The panics are kept, and main tells of them when all are done.
package main

import (
	"fmt"
	"sync"
)

func main() {
	failed := make([]any, len(jobs))
	var wg sync.WaitGroup
	for i, j := range jobs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() { failed[i] = recover() }()
			do(j)
		}()
	}
	wg.Wait()
	for i, j := range jobs {
		if failed[i] != nil {
			fmt.Println(j.name, "failed:", failed[i])
		}
	}
	fmt.Println("all jobs seen to")
}
