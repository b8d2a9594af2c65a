// Tempting: whoever comes and goes, the one with the most lines takes longest,
// a second a line. Then everybody else first. It does without any channel, and
// without knowing anything about run but its speed.
//
//koan:rejected TestMainDoesNotGuessHowLong: was cut off
//koan:also TestTheCrewGrows, TestTheCrewShrinks
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	most := 0
	for _, w := range crew {
		go run(w.iter, w.name)
		most = max(most, w.iter)
	}
	time.Sleep(time.Duration(most) * time.Second)
	for range 1000 {
		runtime.Gosched()
	}
	fmt.Println("all done")
}
