// Tempting: print each line when it is ready. The lines are early, but not in
// order.
//
//koan:rejected TestTheLinesAreInOrder: actual  : []string{"THAT IS", "TO BE", "OR NOT TO BE", "THE QUESTION"}
//koan:also TestEachLineIsPrintedWhenItIsReady, TestASlowFirstLine
//koan:also TestAnotherTranslator, TestAnEmptyTranslation, TestALongerText
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, line := range text {
		wg.Go(func() { fmt.Println(translate(line)) })
	}
	wg.Wait()
}
