// Tempting: main runs B itself, because five lines take longer than one. That
// is true only as long as A and B need the same time for a line.
//
//koan:rejected TestEitherMayBeTheLonger: was cut off
//koan:also TestBothMayBeDoneAtOnce
package main

func main() {
	go run(1, "A")
	run(5, "B")
}
