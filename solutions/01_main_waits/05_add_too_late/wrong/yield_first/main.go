// Tempting: let the others go first. Gosched lets somebody run, but not
// everybody, and not until they have got to their Add.
//
//koan:rejected TestBothFinish: was cut off
package main

import (
	"runtime"
	"sync"
)

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
	runtime.Gosched()
	wg.Wait()
}
