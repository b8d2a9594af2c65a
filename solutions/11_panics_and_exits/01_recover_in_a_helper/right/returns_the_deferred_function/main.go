// logPanic returns the function that is deferred.
package main

import (
	"fmt"
	"sync"
)

func logPanic(name string) func() {
	return func() {
		if p := recover(); p != nil {
			fmt.Println(name, "failed:", p)
		}
	}
}

func main() {
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Go(func() {
			defer logPanic(j.name)()
			do(j)
		})
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
