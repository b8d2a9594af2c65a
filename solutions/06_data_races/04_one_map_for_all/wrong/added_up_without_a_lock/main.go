// Tempting: a map for each goroutine needs no lock. But adding them up does.
//
//koan:rejected TestNoDataRaces: data race
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
			own := map[string]int{}
			for word := range words(book) {
				own[word]++
			}
			for word, n := range own {
				counts[word] += n
			}
		})
	}
	wg.Wait()

	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
