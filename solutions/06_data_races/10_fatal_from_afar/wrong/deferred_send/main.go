// Tempting: a deferred send runs after Fatalf, too. So the test goes on as if Bob had
// been served.
//
//koan:rejected TestFailsIfBobIsNotServed: Bob was not served.
//koan:also TestFailsIfAnnIsNotServed
//koan:also TestFailsIfTwoAreNotServed, TestOnlyTheTestCallsFatal
package main

import (
	"fmt"
	"testing"
)

func TestEverybodyIsServed(t *testing.T) {
	served := make(chan string)
	for _, c := range customers {
		go func() {
			defer func() { served <- c.name }()
			if err := order(c.wants); err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
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
