// Tempting: Add and go and Wait, all in the loop. Everybody is counted in time,
// and everybody has to wait for the one before.
//
//koan:rejected TestBothFinish: After one second A and B have each printed a line
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
