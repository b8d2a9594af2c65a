// A closure doesn't copy the variables that it uses, so this is main's own
// WaitGroup. work doesn't have to know about it.
package main

import "sync"

func work(iter int, name string) {
	run(iter, name)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		work(5, "A")
	}()
	go func() {
		defer wg.Done()
		work(1, "B")
	}()
	wg.Wait()
}
