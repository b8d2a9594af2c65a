// Tempting: without the deferred function the program dies of the real reason.
// But the temporary files stay.
//
//koan:rejected TestItCleansUpFirst: At 1s the program cleans up after compile.
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
