// Tempting: the last member of the list signals main, however long the list is.
// The last to start is not always the last to be done.
//
//koan:rejected TestAnyMemberMayBeTheLast: was cut off
//koan:also TestTwoMayHaveTheSameName, TestTheCrewMayBeEmpty
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
