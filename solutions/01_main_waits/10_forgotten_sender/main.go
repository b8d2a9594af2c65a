// Three goroutines sent a value, and main received two, so it didn't wait for
// the last of them. The crew had grown in one file, and the number two was
// written down twice in another.
//
// Every number now follows from the crew. What matters is the number of
// receives. The buffer only lets a goroutine end before main receives its
// value. With a smaller buffer, or none, the program is right as well.
//
//koan:class a number written down twice; the article
//koan:shipped TestAllFinish: was cut off
//koan:shipped TestMainReturnsWhenAllAreDone: actual  : 3s
//koan:shipped TestNoLeaks: No goroutine may be left when main returns
//koan:also TestTheCrewMayGrow, TestAnyMemberMayBeTheLast
//koan:also TestMainWaitsForASlowerRun, TestTwoMayHaveTheSameName
//koan:also TestTheCrewMayBeEmpty
package main

import "fmt"

func main() {
	done := make(chan bool, len(crew))
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for range crew {
		<-done
	}
	fmt.Println("all done")
}
