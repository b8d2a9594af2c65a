// The values of the panics are stored, and main prints them when all jobs have
// ended.
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
	fmt.Println("all jobs handled")
}
