// Tempting: compile panics with a string, so assert that the value is one. If
// it is an error, the assertion panics, and the program dies of that.
//
//koan:rejected TestAnyReasonIsKept: interface conversion
package main

import (
	"fmt"
)

func main() {
	failed := make(chan any, len(steps))
	for _, step := range steps {
		go func() {
			defer func() {
				p := recover()
				if p != nil {
					cleanUp(step)
				}
				failed <- p
			}()
			build(step)
		}()
	}
	for range steps {
		if p := <-failed; p != nil {
			panic("a step has failed: " + p.(string))
		}
	}
	fmt.Println("built")
}
