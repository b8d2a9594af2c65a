// Tempting: a counter shows which goroutine is the last. It is a plain variable
// that all of them change without synchronization. A change can get lost, and
// then main waits forever. And if there are no words, no goroutine closes the
// channel.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestNoWords, TestAQuickDictionary, TestTheSubtitle, TestOtherWords
//koan:also TestATranslationMayBeEmpty
//koan:also TestNoLeaks
package main

import (
	"fmt"
)

func main() {
	translated := make([]string, len(words))
	left, done := len(words), make(chan bool)
	for i, word := range words {
		go func() {
			translated[i] = translate(word)
			if left--; left == 0 {
				close(done)
			}
		}()
	}
	<-done
	for _, t := range translated {
		fmt.Println(t)
	}
}
