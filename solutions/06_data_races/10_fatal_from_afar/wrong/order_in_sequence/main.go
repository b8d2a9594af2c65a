// Tempting: without goroutines Fatalf ends the test. But the customers order one after
// the other.
//
//koan:rejected TestCustomersOrderAtTheSameTime: actual  : 2s
//koan:also TestPassesIfAllAreServed
package main

import (
	"fmt"
	"testing"
)

func TestEverybodyIsServed(t *testing.T) {
	for _, c := range customers {
		if err := order(c.wants); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
	}
	fmt.Println("everybody was served")
}

func main() {
	run("TestEverybodyIsServed", TestEverybodyIsServed)
}
