// Tempting: B takes longer, so only B is counted. main does not wait for A.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestMainWastesNoTime
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go run(lines("A"), "A")
	go func() {
		defer wg.Done()
		run(lines("B"), "B")
	}()
	wg.Wait()
}
