// Tempting: sort the translations into the right order. It is the right order
// for these words only.
//
//koan:rejected TestOtherWords: The translations are printed in the order of the words.
//koan:also TestATranslationMayBeEmpty
package main

import (
	"fmt"
	"slices"
)

func main() {
	translated := make(chan string)
	for _, word := range words {
		go func() { translated <- translate(word) }()
	}
	var texts []string
	for range words {
		texts = append(texts, <-translated)
	}
	order := []string{"good", "morning", "my", "friend"}
	slices.SortFunc(texts, func(a, b string) int { return slices.Index(order, a) - slices.Index(order, b) })
	for _, text := range texts {
		fmt.Println(text)
	}
}
