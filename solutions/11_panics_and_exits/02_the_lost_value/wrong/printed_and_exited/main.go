// Tempting: print the reason and exit with 2 by hand. It is no panic, and
// whoever reads the end of stderr finds none.
//
//koan:rejected TestItDiesOfTheRealReason: The panic that ends the program names the reason.
//koan:also TestItCleansUpFirst, TestAnyReasonIsKept
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if p := recover(); p != nil {
					cleanUp(step)
					fmt.Println(p)
					os.Exit(2)
				}
			}()
			build(step)
		}()
	}
	wg.Wait()
	fmt.Println("built")
}
