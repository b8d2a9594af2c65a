// Tempting: a slice instead of a channel, filled under a lock. It keeps the
// order in which the goroutines get the lock.
//
//koan:rejected TestTheSubtitle: actual  : []string{"my", "good"
//koan:also TestOtherWords, TestAQuickDictionary, TestATranslationMayBeEmpty
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	var texts []string
	var wg sync.WaitGroup
	for _, word := range words {
		wg.Go(func() {
			text := translate(word)
			mu.Lock()
			defer mu.Unlock()
			texts = append(texts, text)
		})
	}
	wg.Wait()
	for _, text := range texts {
		fmt.Println(text)
	}
}
