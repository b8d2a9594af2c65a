// Tempting: print the reason to stdout, and exit with 2. It is no panic, and
// stderr is empty.
//
//koan:rejected TestItDiesOfTheRealReason: The value of the panic that ends the program
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
