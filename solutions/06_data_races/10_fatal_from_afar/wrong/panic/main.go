// Tempting: a panic ends everything at once. That is a crash, and no further test would
// run.
//
//koan:rejected TestFailsIfBobIsNotServed: The test fails with the line FAIL
//koan:also TestFailsIfAnnIsNotServed, TestCleanupsRun
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
				panic(err)
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
