// A wait group knows when all are done, and main needs to know when the next
// one is. With a channel for each line main receives in the order of the text,
// and blocks only on a line that is not ready. The buffer of one lets a line that
// is early be put down, so that its goroutine need not wait.
//
//koan:class results held back for the slowest; a question of design, in no study
//koan:shipped TestEachLineComesAsSoonAsItCan: The first line is there after two seconds.
//koan:also TestAnotherTranslator
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
