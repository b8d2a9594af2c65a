// Tempting: a panic runs deferred calls. It runs only those of its own
// goroutine, and the flush is deferred in main.
//
//koan:rejected TestEveryValueIsWritten: panic: attic: no answer
//koan:also TestTheFailureIsReported, TestTheLastMayFail, TestTwoFail, TestAllFail
package main

import (
	"bufio"
	"fmt"
	"os"
	"sync"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, s := range sensors {
		wg.Add(1)
		go func() {
			defer wg.Done()
			value, err := read(s)
			if err != nil {
				panic(err.Error())
			}
			mu.Lock()
			defer mu.Unlock()
			fmt.Fprintln(out, s.name, value)
		}()
	}
	wg.Wait()
}
