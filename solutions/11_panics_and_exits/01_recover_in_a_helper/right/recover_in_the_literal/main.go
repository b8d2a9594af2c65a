// The deferred function literal calls recover, and the helper only prints.
package main

import (
	"fmt"
	"sync"
)

func logPanic(name string, p any) {
	if p != nil {
		fmt.Println(name, "failed:", p)
	}
}

func main() {
	var wg sync.WaitGroup
	for _, j := range jobs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				logPanic(j.name, recover())
			}()
			do(j)
		}()
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
