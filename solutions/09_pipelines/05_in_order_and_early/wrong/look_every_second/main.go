// Tempting: look every second which lines are there. It is right today, when
// translations take whole seconds, and it is a guess and a data race: nothing
// says that what one goroutine writes is seen by another.
//
//koan:rejected TestEachLineComesAsSoonAsItCan: The first line is there after two seconds.
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
