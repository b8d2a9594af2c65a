// Tempting: catch the fatal error. It is no panic, and recover does not see it.
//
//koan:rejected TestItEndsWell: no goroutines (main called runtime.Goexit) - deadlock!
//koan:also TestEitherMayBeTheLast, TestNoDataRaces
package main

import "runtime"

func main() {
	defer func() { _ = recover() }()
	go run(1, "A")
	go run(5, "B")
	runtime.Goexit()
}
