package main

import "sync"

func main() {
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		defer wg.Done()
		run(1, "A")
	}()
	go func() {
		wg.Add(1)
		defer wg.Done()
		run(5, "B")
	}()
	wg.Wait()
}
