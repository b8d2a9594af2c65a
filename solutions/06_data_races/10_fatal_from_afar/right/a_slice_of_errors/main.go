// Each customer has an element for the error, and the test reads them when all are done.
package main

import (
	"errors"
	"fmt"
	"sync"
	"testing"
)

func TestEverybodyIsServed(t *testing.T) {
	errs := make([]error, len(customers))
	var wg sync.WaitGroup
	for i, c := range customers {
		wg.Go(func() { errs[i] = order(c.wants) })
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	fmt.Println("everybody was served")
}

func main() {
	run("TestEverybodyIsServed", TestEverybodyIsServed)
}
