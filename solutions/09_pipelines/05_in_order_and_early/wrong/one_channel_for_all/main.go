// Tempting: a channel keeps the order. The order in which was sent.
//
//koan:rejected TestTheLinesComeInOrder: actual  : []string{"THAT IS", "TO BE", "OR NOT TO BE", "THE QUESTION"}
//koan:also TestEachLineComesAsSoonAsItCan, TestASlowBeginning, TestAnotherTranslator
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
