// Tempting: a panic ends everything at once, the test included. That is a crash: no
// other test would be run any more.
//
//koan:rejected TestItFails: The test fails: it does not hang, and it does not crash.
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
