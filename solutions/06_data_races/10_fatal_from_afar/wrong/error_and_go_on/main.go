// Tempting: Errorf does not end the goroutine, and so it sends. That Bob was served is
// not true, though.
//
//koan:rejected TestItFails: Bob was not.
//koan:also TestItFailsForAnn
package main

import (
	"fmt"
	"testing"
)

func TestEverybodyIsServed(t *testing.T) {
	served := make(chan string)
	for _, c := range customers {
		go func() {
			if err := order(c.wants); err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
			served <- c.name
		}()
	}
	for range customers {
		t.Log("served:", <-served)
	}
	fmt.Println("everybody was served")
}

func main() {
	run("TestEverybodyIsServed", TestEverybodyIsServed)
}
