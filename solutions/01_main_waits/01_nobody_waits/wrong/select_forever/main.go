// Tempting: main never returns, so nothing is cut off. When both are done main
// is the only goroutine left, and nothing can ever wake it.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
package main

func main() {
	go run(1, "A")
	go run(5, "B")
	select {}
}
