// Tempting: main never returns, so nothing is cut off. But when A and B are
// done, main is the only goroutine left, and nothing can ever wake it up.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestBothMayBeDoneAtOnce, TestBothMayHaveNothingToDo
package main

func main() {
	go run(1, "A")
	go run(5, "B")
	select {}
}
