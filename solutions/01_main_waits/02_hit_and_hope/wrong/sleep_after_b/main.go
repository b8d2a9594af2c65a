// Tempting: B takes one second, so main sleeps for the other four, and a little
// longer to be safe. A slower run needs more time, and this run wastes some.
//
//koan:rejected TestBothRunAtTheSameTime: actual  : 5.1s
//koan:rejected TestMainWaitsForASlowerRun: was cut off
//koan:also TestEitherMayBeTheLonger
package main

import "time"

func main() {
	go run(5, "A")
	run(1, "B")
	time.Sleep(4*time.Second + 100*time.Millisecond)
}
