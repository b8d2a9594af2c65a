package main

import (
	"fmt"
	"sync"
)

// logPanic prints which job has panicked, and lets the program go on.
func logPanic(name string) {
	if p := recover(); p != nil {
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
				logPanic(j.name)
			}()
			do(j)
		}()
	}
	wg.Wait()
	fmt.Println("all jobs handled")
}
