// Tempting: A panics with a string, so the value is converted to a string. A
// panic may have any value, and the conversion of another type panics.
//
//koan:rejected TestBothMayPanic: interface conversion
//koan:also TestAnyValueMayBePanickedWith, TestTheValuesMayHaveDifferentTypes
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
