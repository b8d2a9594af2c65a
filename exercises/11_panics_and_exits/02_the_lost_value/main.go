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
			panic("a step has failed")
		}
	}
	fmt.Println("built")
}
