// Tempting: log.Fatal ends the program with exit code 1, as a failed test does. The
// test has said nothing, and whoever reads its output finds no FAIL.
//
//koan:rejected TestItFails: The test says what went wrong.
//koan:also TestItFailsForAnn, TestItEndsAsTestsDo
package main

import (
	"fmt"
	"log"
	"testing"
)

func TestEverybodyIsServed(t *testing.T) {
	served := make(chan string)
	for _, c := range customers {
		go func() {
			if err := order(c.wants); err != nil {
				log.Fatalf("%s: %v", c.name, err)
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
