// Tempting: the work takes five seconds, so main sleeps for five seconds. At
// 5s, main and A wake up at the same instant, and either may run first.
//
//koan:rejected TestBothFinish: After 1s, A prints its other four lines.
//koan:also TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
//koan:also TestBothMayHaveNothingToDo
package main

import "time"

func main() {
	go run(5, "A")
	go run(1, "B")
	time.Sleep(5 * time.Second)
}
