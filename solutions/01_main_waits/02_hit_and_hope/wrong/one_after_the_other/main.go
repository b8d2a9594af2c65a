// Tempting: without go, nothing is cut off. But A and B no longer run at the
// same time.
//
//koan:rejected TestBothFinish: At 1s, A and B have each printed one line, in either order.
//koan:rejected TestBothRunAtTheSameTime: actual  : 6s
//koan:also TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
package main

func main() {
	run(5, "A")
	run(1, "B")
}
