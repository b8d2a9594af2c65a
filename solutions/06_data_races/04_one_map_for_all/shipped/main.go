// A library counts the words of all its books at the same time.
package main

import (
	"fmt"
	"sync"
)

func main() {
	counts := map[string]int{}
	var wg sync.WaitGroup
	for _, book := range books {
		wg.Go(func() {
			for word := range words(book) {
				counts[word]++
			}
		})
	}
	wg.Wait()

	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
