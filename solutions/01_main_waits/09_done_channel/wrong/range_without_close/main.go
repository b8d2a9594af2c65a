// Tempting: range receives every value, so main doesn't have to count. It ends
// when the channel is closed, and no goroutine closes it.
//
//koan:rejected TestMainReturnsWhenBothAreDone: all goroutines are asleep - deadlock!
//koan:also TestBothMayHaveNothingToDo
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
