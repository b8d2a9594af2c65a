// main runs B itself and then waits for A. If A is done first, the channel is
// already closed, and the receive returns at once.
package main

func main() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		run(5, "A")
	}()
	run(1, "B")
	<-done
}
