// Tempting: Errorf does not end the goroutine, so it sends. But then the test prints
// that Bob was served.
//
//koan:rejected TestFailsIfBobIsNotServed: Bob was not served.
//koan:also TestFailsIfAnnIsNotServed
//koan:also TestFailsIfTwoAreNotServed
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
