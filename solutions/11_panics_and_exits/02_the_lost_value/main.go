// recover ends a panic and returns its value. The program kept only the fact
// that there was a panic, so main couldn't print the value. Now each goroutine
// sends the value to main, and main panics with it.
//
// (If the goroutine panics again with the value that it has recovered, the
// stack on stderr also shows where the step failed. A panic in another
// goroutine shows only the value.)
//
//koan:class panic value lost on the way; Go spec: Handling panics
//koan:shipped TestItDiesOfTheRealReason: panic: a step has failed
//koan:also TestAnyReasonIsKept
package main

import "fmt"

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
			panic(p)
		}
	}
	fmt.Println("built")
}
