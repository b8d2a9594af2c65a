// A third goroutine does nothing but call the missing Done. That is bad style,
// because it exists only to make a wrong number right. It is accepted because
// the program does what it should under every schedule: it prints all lines,
// main returns when both are done, and no goroutine is left.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	go wg.Done()
	wg.Wait()
}
