// Tempting: ask New York only, because it is the fastest. Another mirror may be faster
// tomorrow.
//
//koan:rejected TestSevenMirrors: The first answer is shown as soon as it arrives
//koan:also TestAnotherMirrorIsTheFastest, TestAMirrorThatAnswersAtOnce
//koan:also TestTwoHundredMoreMirrors
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(mirrors[1].fetch(tile))
	}
	time.Sleep(time.Minute)
}
