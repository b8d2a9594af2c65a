// The program translates the lines of a text, all at the same time, and prints the
// translations in the order of the text.
package main

import (
	"fmt"
	"sync"
)

func main() {
	translated := make([]string, len(text))
	var wg sync.WaitGroup
	for i, line := range text {
		wg.Go(func() { translated[i] = translate(line) })
	}
	wg.Wait()
	for _, line := range translated {
		fmt.Println(line)
	}
}
