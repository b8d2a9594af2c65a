// Tempting: what A panics with is a string, so it is taken for one. Anything can
// be panicked with; this panics with the conversion then.
//
//koan:rejected TestBothMayPanic: interface conversion
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	problems := make(chan string, 2)
	work := func(iter int, name string) {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					problems <- p.(string)
				}
			}()
			run(iter, name)
		})
	}
	work(3, "A")
	work(5, "B")
	wg.Wait()
	close(problems)
	code := 0
	for p := range problems {
		fmt.Fprintln(os.Stderr, p)
		code = 1
	}
	os.Exit(code)
}
