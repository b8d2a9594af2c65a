// Tempting: Errorf instead of Fatalf, and a return. The goroutine of Bob still sends
// nothing.
//
//koan:rejected TestFailsIfBobIsNotServed: all goroutines are asleep - deadlock!
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
				t.Errorf("%s: %v", c.name, err)
				return
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
