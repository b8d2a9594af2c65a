// Tempting: Add, go and Wait, all in the loop. Each Add comes in time, but B
// starts only when A is done.
//
//koan:rejected TestBothFinish: At 1s, A and B have each printed one line, in either order.
//koan:rejected TestMainReturnsWhenBothAreDone: actual  : 6s
//koan:also TestEitherMayBeTheLonger
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"A", "B"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			run(lines(name), name)
		}()
		wg.Wait()
	}
}
