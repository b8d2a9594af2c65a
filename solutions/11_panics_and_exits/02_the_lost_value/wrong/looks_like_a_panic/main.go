// Tempting: print on stderr what a panic prints, and exit with 2. It looks like one, but
// nobody learns where it happened.
//
//koan:rejected TestItDiesOfTheRealReason: A panic shows the goroutine that it happened in.
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					cleanUp(step)
					fmt.Fprintln(os.Stderr, "panic:", p)
					os.Exit(2)
				}
			}()
			build(step)
		})
	}
	wg.Wait()
	fmt.Println("built")
}
