// Each goroutine prints the value of its panic itself, and an atomic flag
// remembers for the exit code that there was one.
package main

import (
	"log"
	"os"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var failed atomic.Bool
	guard := func() {
		if p := recover(); p != nil {
			log.Print(p)
			failed.Store(true)
		}
	}
	wg.Add(2)
	go func() {
		defer wg.Done()
		defer guard()
		run(3, "A")
	}()
	go func() {
		defer wg.Done()
		defer guard()
		run(5, "B")
	}()
	wg.Wait()
	if failed.Load() {
		os.Exit(1)
	}
}
