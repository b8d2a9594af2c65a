// All steps end before main panics.
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
	var reason any
	for range steps {
		if p := <-failed; p != nil {
			reason = p
		}
	}
	if reason != nil {
		panic(reason)
	}
	fmt.Println("built")
}
