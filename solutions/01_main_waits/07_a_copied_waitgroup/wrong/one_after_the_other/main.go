// Tempting: without goroutines there is no WaitGroup to copy. But A and B no
// longer run at the same time.
//
//koan:rejected TestBothFinish: actual  : 6s
//koan:also TestEitherMayBeTheLonger, TestMainWaitsForASlowerRun
package main

func work(iter int, name string) {
	run(iter, name)
}

func main() {
	work(5, "A")
	work(1, "B")
}
