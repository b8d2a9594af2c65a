// Tempting: without goroutines Fatalf ends the test. It takes the customers one after
// the other.
//
//koan:rejected TestTheyOrderAtTheSameTime: actual  : 2s
//koan:also TestItPasses
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
