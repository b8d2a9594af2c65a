// Tempting: range receives everything, without counting. It ends when the
// channel is closed, and nobody closes it.
//
//koan:rejected TestMainReturnsWhenBothAreDone: all goroutines are asleep - deadlock!
package main

func main() {
	done := make(chan bool, 2)
	go func() {
		run(1, "A")
		done <- true
	}()
	go func() {
		run(5, "B")
		done <- true
	}()
	for range done {
	}
}
