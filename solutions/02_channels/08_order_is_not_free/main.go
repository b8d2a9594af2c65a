// Values from several goroutines arrive in the order in which the goroutines
// are done. Each word gets its own place, known before its goroutine starts,
// and main prints the places in order when all of them are filled. Goroutines
// may write to different elements of a slice without a lock.
//
//koan:class arrival order taken for input order; ASPLOS'19 study: non-blocking, order violation; 100 Go Mistakes
//koan:shipped TestTheSubtitle: actual  : []string{"my", "good"
//koan:also TestOtherWords, TestAQuickDictionary, TestATranslationMayBeEmpty
package main

import (
	"fmt"
	"sync"
)

func main() {
	translated := make([]string, len(words))
	var wg sync.WaitGroup
	for i, word := range words {
		wg.Go(func() {
			translated[i] = translate(word)
		})
	}
	wg.Wait()

	for _, word := range translated {
		fmt.Println(word)
	}
}
