// main keeps B for itself, and then waits for A. If A was the quicker one, the
// channel is closed already and the receive does not block.
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
