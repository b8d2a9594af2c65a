// Tempting: it looks as if main waits for each line of B. It is still a guess
// about how long a line takes.
//
//koan:rejected TestMainWaitsForASlowerRun: was cut off
//koan:also TestBothRunAtTheSameTime, TestEitherMayBeTheLonger
//koan:also TestBothMayBeDoneAtOnce, TestBothMayHaveNothingToDo
package main

import "time"

func main() {
	go run(1, "A")
	go run(5, "B")
	for range 5 {
		time.Sleep(time.Second + time.Millisecond)
	}
}
