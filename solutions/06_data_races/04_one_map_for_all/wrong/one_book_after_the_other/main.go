// Tempting: one book after the other. It takes four seconds.
//
//koan:rejected TestTheWordsAreCounted: All books are read at the same time.
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
