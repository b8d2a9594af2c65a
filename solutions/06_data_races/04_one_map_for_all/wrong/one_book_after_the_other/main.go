// Tempting: one book after the other. That takes four seconds.
//
//koan:rejected TestAllWordsAreCounted: All books are read at the same time
package main

import "fmt"

func main() {
	counts := map[string]int{}
	for _, book := range books {
		for word := range words(book) {
			counts[word]++
		}
	}
	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
