// Tempting: print each line when it is ready. It is early, and no text.
//
//koan:rejected TestTheLinesComeInOrder: actual  : []string{"THAT IS", "TO BE", "OR NOT TO BE", "THE QUESTION"}
//koan:also TestEachLineComesAsSoonAsItCan, TestASlowBeginning, TestAnotherTranslator
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
