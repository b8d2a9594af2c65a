// Tempting: without the deferred function the real reason comes out. The
// temporary files stay.
//
//koan:rejected TestItCleansUpFirst: What compile has left is cleaned up.
//koan:also TestAnyReasonIsKept
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() { build(step) })
	}
	wg.Wait()
	fmt.Println("built")
}
