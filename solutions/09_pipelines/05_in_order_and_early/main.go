// A wait group says when all goroutines are done, but main needs to know when the
// next line is ready. With one channel for each line, main receives in the order
// of the text, and blocks only if the next line isn't ready. The buffer of one
// lets a goroutine return although main has not yet received its line.
//
//koan:class results held back for the slowest; a question of design, in no study
//koan:shipped TestEachLineIsPrintedWhenItIsReady: At 2s the first line is ready.
//koan:also TestAnotherTranslator, TestAnEmptyTranslation
package main

import "fmt"

func main() {
	results := make([]chan string, len(text))
	for i, line := range text {
		results[i] = make(chan string, 1)
		go func() { results[i] <- translate(line) }()
	}
	for _, result := range results {
		fmt.Println(<-result)
	}
}
