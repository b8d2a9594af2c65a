// Tempting: the last in the list tells main, and the list may be as long as it
// likes. The last to start is not always the last to be done.
//
//koan:rejected TestAnyoneMayBeTheLongest: was cut off
package main

import "fmt"

func main() {
	done := make(chan bool)
	for i, w := range crew {
		go func() {
			run(w.iter, w.name)
			if i == len(crew)-1 {
				close(done)
			}
		}()
	}
	<-done
	fmt.Println("all done")
}
