// Tempting: log.Fatal ends the program with exit code 1, as a failed test does. The test
// prints neither the error nor FAIL.
//
//koan:rejected TestFailsIfBobIsNotServed: The test prints the error of order.
//koan:also TestFailsIfAnnIsNotServed, TestCleanupsRun
//koan:also TestFailsIfTwoAreNotServed
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
