// Each translation carries the number of its word.
package main

import "fmt"

func main() {
	type numbered struct {
		n    int
		text string
	}
	results := make(chan numbered)
	for n, word := range words {
		go func() { results <- numbered{n, translate(word)} }()
	}
	texts := make([]string, len(words))
	for range words {
		r := <-results
		texts[r.n] = r.text
	}
	for _, text := range texts {
		fmt.Println(text)
	}
}
