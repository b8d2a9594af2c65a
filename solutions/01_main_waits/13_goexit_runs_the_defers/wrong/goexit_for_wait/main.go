// Tempting: Goexit lets A and B go on. It runs the report before it leaves,
// long before they are done.
//
//koan:rejected TestTheReportComesLast: lines printed: 6
//koan:rejected TestItEndsWell: no goroutines (main called runtime.Goexit) - deadlock!
//koan:also TestTheReportCountsWhatWasDone, TestTheReportIsTheGivenOne
package main

import "runtime"

func main() {
	defer report()
	go run(1, "A")
	go run(5, "B")
	runtime.Goexit()
}
