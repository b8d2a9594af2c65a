// Tempting: a map from word to translation, printed in the order of the words.
// A word that occurs twice is printed once.
//
//koan:rejected TestOtherWords: The translations are printed in the order of the words.
package main

import "fmt"

func main() {
	type pair struct{ word, text string }
	pairs := make(chan pair)
	for _, word := range words {
		go func() { pairs <- pair{word, translate(word)} }()
	}
	texts := map[string]string{}
	for range words {
		p := <-pairs
		texts[p.word] = p.text
	}
	seen := map[string]bool{}
	for _, word := range words {
		if !seen[word] {
			fmt.Println(texts[word])
		}
		seen[word] = true
	}
}
