// Tempting: wait as long as each line is known to take. Today's text.
//
//koan:rejected TestASlowBeginning: Everybody waits for the first line.
//koan:also TestTheyAreTranslatedTogether, TestAnotherTranslator, TestNoDataRaces
//koan:also TestTheLinesComeInOrder, TestEachLineComesAsSoonAsItCan
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
