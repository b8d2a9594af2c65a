// Tempting: Goexit lets A and B go on. But it runs the deferred report at once,
// long before they are done.
//
//koan:rejected TestTheReportComesLast: lines printed: 6
//koan:rejected TestTheExitCodeIsZero: no goroutines (main called runtime.Goexit) - deadlock!
//koan:also TestTheReportCountsTheLines, TestTheReportIsTheGivenOne
//koan:also TestBothMayHaveNothingToDo
package main

import "runtime"

func main() {
	defer report()
	go run(1, "A")
	go run(5, "B")
	runtime.Goexit()
}
