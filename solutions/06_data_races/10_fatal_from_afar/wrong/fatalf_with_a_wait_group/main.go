// Tempting: a WaitGroup, whose Done runs when Fatalf ends the goroutine. The test fails,
// but package testing forbids calling Fatalf in that goroutine.
//
//koan:rejected TestOnlyTheTestCallsFatal: Another goroutine did.
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
				t.Fatalf("%s: %v", c.name, err)
			}
			t.Log("served:", c.name)
		})
	}
	wg.Wait()
	if !t.Failed() {
		fmt.Println("everybody was served")
	}
}

func main() {
	run("TestEverybodyIsServed", TestEverybodyIsServed)
}
