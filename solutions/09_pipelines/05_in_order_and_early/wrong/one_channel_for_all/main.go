// Tempting: a single channel keeps the order. That is the order of the sends.
//
//koan:rejected TestTheLinesAreInOrder: actual  : []string{"THAT IS", "TO BE", "OR NOT TO BE", "THE QUESTION"}
//koan:also TestEachLineIsPrintedWhenItIsReady, TestASlowFirstLine
//koan:also TestAnotherTranslator, TestAnEmptyTranslation, TestALongerText
package main

import "fmt"

func main() {
	lines := make(chan string, len(text))
	for _, line := range text {
		go func() { lines <- translate(line) }()
	}
	for range text {
		fmt.Println(<-lines)
	}
}
