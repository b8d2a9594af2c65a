// main asks how many lines there are before it starts anybody. Right as well,
// though one has to wait for the other one's answer.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"A", "B"} {
		iter := lines(name)
		wg.Add(1)
		go func() {
			defer wg.Done()
			run(iter, name)
		}()
	}
	wg.Wait()
}
