// A parallel subtest has a goroutine of its own and is a test, so it may call Fatal. Run
// waits for the parallel subtests of its own test.
package main

import (
	"fmt"
	"testing"
)

func TestEverybodyIsServed(t *testing.T) {
	all := t.Run("customers", func(t *testing.T) {
		for _, c := range customers {
			t.Run(c.name, func(t *testing.T) {
				t.Parallel()
				if err := order(c.wants); err != nil {
					t.Fatal(err)
				}
			})
		}
	})
	if all {
		fmt.Println("everybody was served")
	}
}

func main() {
	run("TestEverybodyIsServed", TestEverybodyIsServed)
}
