// Tempting: main recovers from the error. A deadlock is no panic, so recover
// can't stop it.
//
//koan:rejected TestTheExitCodeIsZero: no goroutines (main called runtime.Goexit) - deadlock!
//koan:also TestEitherMayBeTheLast, TestNoDataRaces, TestBothMayHaveNothingToDo
//koan:also TestBothMayBeDoneAtOnce
package main

import "runtime"

func main() {
	defer func() { _ = recover() }()
	go run(1, "A")
	go run(5, "B")
	runtime.Goexit()
}
