// Fatalf ended the customer, before it could send; the test went on to wait for what
// nobody would send any more. Whoever fails reports to the test, and the test itself
// says that this is the end. The channel has room for all, since the test may be gone
// when the last of them sends.
//
//koan:class FailNow called outside of the test's goroutine; go vet testinggoroutine; package testing: T.FailNow
//koan:shipped TestItFails: all goroutines are asleep - deadlock!
//koan:also TestItFailsForAnn, TestItEndsAsTestsDo
//koan:vet call to (*testing.T).Fatalf from a non-test goroutine
//koan:staticcheck which must be called in the same goroutine as the test
package main

import (
	"fmt"
	"testing"
)

func TestEverybodyIsServed(t *testing.T) {
	served := make(chan error, len(customers))
	for _, c := range customers {
		go func() {
			if err := order(c.wants); err != nil {
				served <- fmt.Errorf("%s: %w", c.name, err)
				return
			}
			served <- nil
		}()
	}
	for range customers {
		if err := <-served; err != nil {
			t.Fatal(err)
		}
	}
	fmt.Println("everybody was served")
}

func main() {
	run("TestEverybodyIsServed", TestEverybodyIsServed)
}
