// Tempting: check every 1.5 seconds which lines are ready. A line that is ready
// waits for the next check. This is also a data race: the reads and writes of the
// slice are not ordered.
//
//koan:rejected TestEachLineIsPrintedWhenItIsReady: At 2s the first line is ready.
//koan:also TestTheLinesAreTranslatedTogether, TestASlowFirstLine
//koan:also TestAnotherTranslator, TestNoDataRaces, TestAnEmptyTranslation
//koan:also TestALongerText
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
