// Tempting: panic with the words of compile. Another step may fail.
//
//koan:rejected TestAnyReasonIsKept: panic: compile: missing return in line 12
package main

import "fmt"

func main() {
	failed := make(chan bool, len(steps))
	for _, step := range steps {
		go func() {
			defer func() {
				bad := recover() != nil
				if bad {
					cleanUp(step)
				}
				failed <- bad
			}()
			build(step)
		}()
	}
	for range steps {
		if <-failed {
			panic("compile: missing return in line 12")
		}
	}
	fmt.Println("built")
}
