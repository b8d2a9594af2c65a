// Tempting: print what the test would print, and call os.Exit(1). The cleanup functions
// of the test do not run.
//
//koan:rejected TestCleanupsRun: The test ends
package main

import (
	"fmt"
	"os"
	"testing"
)

func TestEverybodyIsServed(t *testing.T) {
	served := make(chan string)
	for _, c := range customers {
		go func() {
			if err := order(c.wants); err != nil {
				fmt.Println(c.name, err)
				fmt.Println("FAIL")
				os.Exit(1)
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
