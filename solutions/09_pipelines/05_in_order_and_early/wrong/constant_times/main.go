// Tempting: sleep as long as each line takes. Another text takes another time.
//
//koan:rejected TestASlowFirstLine: At 10s the first line is ready
//koan:also TestTheLinesAreTranslatedTogether, TestAnotherTranslator
//koan:also TestNoDataRaces, TestALongerText
//koan:also TestTheLinesAreInOrder, TestEachLineIsPrintedWhenItIsReady, TestAnEmptyTranslation
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
	for i, seconds := range []int{2, 3, 0, 4} {
		time.Sleep(time.Duration(seconds)*time.Second + time.Nanosecond)
		fmt.Println(translated[i])
	}
}
