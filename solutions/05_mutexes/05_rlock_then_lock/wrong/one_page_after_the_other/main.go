// Tempting: one page after the other needs no lock. But each page waits for those before
// it.
//
//koan:rejected TestPagesAreLoadedAtTheSameTime: actual  : 4ms
package main

import "fmt"

func main() {
	words := map[string]string{}
	for _, p := range pages {
		for word := range p.words {
			if _, known := words[word]; !known {
				words[word] = translate(word)
			}
			fmt.Println(word, "is", words[word])
		}
	}
	fmt.Println(len(words), "words paid for")
}
