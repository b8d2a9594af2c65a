// Tempting: clean up, and ignore the panic. Then a failed build looks as if it
// had worked.
//
//koan:rejected TestItDiesOfTheRealReason: A build that has failed ends with a panic, so the exit code is 2.
//koan:also TestAnyReasonIsKept
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer func() {
				if recover() != nil {
					cleanUp(step)
				}
			}()
			build(step)
		}()
	}
	wg.Wait()
	fmt.Println("built")
}
