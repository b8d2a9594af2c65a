package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"A", "B"} {
		go func() {
			iter := lines(name)
			wg.Add(1)
			defer wg.Done()
			run(iter, name)
		}()
	}
	wg.Wait()
}
