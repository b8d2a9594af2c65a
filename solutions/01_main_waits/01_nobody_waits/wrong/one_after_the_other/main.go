// Tempting: without go, nothing is cut off. But now A and B don't run at the
// same time, and the program takes 6s instead of 5s.
//
//koan:rejected TestBothFinish: At 1s, A and B have each printed one line, in either order.
//koan:rejected TestBothRunAtTheSameTime: actual  : 6s
//koan:also TestMainWaitsForASlowerRun, TestRunPrintsTheLines
//koan:also TestEitherMayBeTheLonger, TestBothMayBeDoneAtOnce
package main

func main() {
	run(1, "A")
	run(5, "B")
}
