// Errorf may be called from any goroutine, and the test itself looks at what came of
// it.
package main

import (
	"fmt"
	"sync"
	"testing"
)

func TestEverybodyIsServed(t *testing.T) {
	var wg sync.WaitGroup
	for _, c := range customers {
		wg.Go(func() {
			if err := order(c.wants); err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
		})
	}
	wg.Wait()
	if t.Failed() {
		return
	}
	fmt.Println("everybody was served")
}

func main() {
	run("TestEverybodyIsServed", TestEverybodyIsServed)
}
