// Tempting: a buffer for all translations. It keeps the order in which they are
// sent.
//
//koan:rejected TestTheSubtitle: actual  : []string{"my", "good"
//koan:also TestOtherWords, TestAQuickDictionary, TestATranslationMayBeEmpty
package main

import "fmt"

func main() {
	translated := make(chan string, len(words))
	for _, word := range words {
		go func() { translated <- translate(word) }()
	}
	for range words {
		fmt.Println(<-translated)
	}
}
