// Tempting: look now and then which lines are there. A line that is ready waits for
// the next look. It is a data race, too: nothing orders what one goroutine writes
// before what another reads.
//
//koan:rejected TestEachLineComesAsSoonAsItCan: The first line is there after two seconds.
//koan:also TestTheyAreTranslatedTogether, TestASlowBeginning, TestAnotherTranslator
//koan:also TestNoDataRaces
package main

import (
	"fmt"
	"time"
)

func main() {
	translated := make([]string, len(text))
	for i, line := range text {
		go func() { translated[i] = translate(line) }()
	}
	for next := 0; next < len(text); {
		time.Sleep(1500 * time.Millisecond)
		for next < len(text) && translated[next] != "" {
			fmt.Println(translated[next])
			next++
		}
	}
}
