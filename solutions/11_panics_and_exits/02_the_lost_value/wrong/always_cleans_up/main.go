// Tempting: clean up in every case, and leave out recover. Then a step that is
// done loses its files as well.
//
//koan:rejected TestAGoodBuild: Both steps are done, and nothing is cleaned up.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, step := range steps {
		wg.Go(func() {
			defer cleanUp(step)
			build(step)
		})
	}
	wg.Wait()
	fmt.Println("built")
}
