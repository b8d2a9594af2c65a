// Tempting: main sleeps for two seconds before it calls Wait. That is a guess,
// and it wastes two seconds if the work takes less.
//
//koan:rejected TestMainWastesNoTime: actual  : 2s
package main

import (
	"sync"
	"time"
)

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
	time.Sleep(2 * time.Second)
	wg.Wait()
}
