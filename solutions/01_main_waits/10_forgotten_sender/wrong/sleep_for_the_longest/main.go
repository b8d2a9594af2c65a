// Tempting: the member with the most lines takes longest, at one second a line,
// so main sleeps that long. A slower run needs more time.
//
//koan:rejected TestMainWaitsForASlowerRun: was cut off
//koan:also TestAllMayHaveNothingToDo
//koan:also TestTheCrewMayGrow, TestTheCrewMayShrink
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
