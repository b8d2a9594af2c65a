// There are as many channels as members, so there is no number to get wrong.
package main

import "fmt"

func main() {
	var crewDone []chan struct{}
	for _, w := range crew {
		done := make(chan struct{})
		crewDone = append(crewDone, done)
		go func() {
			defer close(done)
			run(w.iter, w.name)
		}()
	}
	for _, done := range crewDone {
		<-done
	}
	fmt.Println("all done")
}
