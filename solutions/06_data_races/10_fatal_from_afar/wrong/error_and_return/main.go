// Tempting: Errorf in place of Fatalf, and a return. Nobody sends for Bob, still.
//
//koan:rejected TestItFails: all goroutines are asleep - deadlock!
//koan:also TestItFailsForAnn, TestItEndsAsTestsDo
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
