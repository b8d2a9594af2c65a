// Tempting: each goroutine starts a while after the one before it. Long words
// still take longer, and the last translation comes late.
//
//koan:rejected TestTheSubtitle: The program ends at 6s, because all words are looked up at the same time.
//koan:also TestOtherWords
package main

import (
	"fmt"
	"time"
)

func main() {
	translated := make(chan string)
	go func() {
		for _, word := range words {
			go func() { translated <- translate(word) }()
			time.Sleep(3 * time.Second)
		}
	}()
	for range words {
		fmt.Println(<-translated)
	}
}
