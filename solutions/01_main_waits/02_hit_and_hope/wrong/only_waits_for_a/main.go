// Tempting: main runs the longer one. Here that is A, so all lines are printed.
// When B is the longer one, B is cut off.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestMainWaitsForAQuickRun
package main

func main() {
	go run(1, "B")
	run(5, "A")
}
