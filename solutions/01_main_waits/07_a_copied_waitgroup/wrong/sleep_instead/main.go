// Tempting: main sleeps instead. A slower run is cut off.
//
//koan:rejected TestBothFinish: actual  : 5.5s
//koan:rejected TestMainWaitsForASlowerRun: was cut off
//koan:also TestEitherMayBeTheLonger, TestBothMayHaveNothingToDo
package main

import "time"

func work(iter int, name string) {
	run(iter, name)
}

func main() {
	go work(5, "A")
	go work(1, "B")
	time.Sleep(5500 * time.Millisecond)
}
