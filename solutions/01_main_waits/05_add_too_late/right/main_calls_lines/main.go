// main calls lines before each go statement. If lines takes a while, B starts
// later than A. The story leaves that open.
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
