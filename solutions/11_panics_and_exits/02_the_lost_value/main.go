// recover ends a panic and hands over its value. This program looked only at
// whether there was one, and main had nothing left to tell but that. The value
// is what has to travel.
//
// (A goroutine that panics again with the value that it has recovered keeps more:
// the stack that is printed then shows the place where it went wrong. A panic in
// another goroutine shows the value alone.)
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
