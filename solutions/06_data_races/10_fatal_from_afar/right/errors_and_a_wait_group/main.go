// Errorf may be called by any goroutine, and the test itself checks whether it has
// failed.
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
