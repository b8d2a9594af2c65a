// Fatalf ended the goroutine of a customer before it could send, and the test waited for
// a value that no goroutine sends. Now each goroutine sends its result to the test, and
// the test itself calls Fatal. The channel has room for all results, because the test
// may be over when the last goroutine sends.
//
//koan:class FailNow called outside of the test's goroutine; go vet testinggoroutine; package testing: T.FailNow
//koan:shipped TestFailsIfBobIsNotServed: all goroutines are asleep - deadlock!
//koan:also TestFailsIfAnnIsNotServed, TestCleanupsRun
//koan:vet call to (*testing.T).Fatalf from a non-test goroutine
//koan:staticcheck which must be called in the same goroutine as the test
//koan:also TestFailsIfTwoAreNotServed
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
