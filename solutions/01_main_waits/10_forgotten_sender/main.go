// Three goroutines sent, and main received twice: whoever was last was
// forgotten. The crew had grown in one file, and the number two was written
// down twice in another.
//
// There is one fact, the crew, and every number is taken from it. What matters
// is the number of receives. The buffer only lets a sender go home early; with
// a smaller one, or none, the program is right as well.
//
//koan:class a number written down twice; the article
//koan:shipped TestAllFinish: was cut off
//koan:shipped TestMainReturnsWhenAllAreDone: actual  : 3s
//koan:shipped TestNoLeaks: No goroutine may be left when main returns
//koan:also TestTheCrewGrows, TestAnyoneMayBeTheLongest, TestMainDoesNotGuessHowLong
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
