// A channel needs no delta, but it must be received from as often as there are
// senders.
package main

func main() {
	done := make(chan struct{}, 2)
	go func() {
		defer func() { done <- struct{}{} }()
		run(5, "A")
	}()
	go func() {
		defer func() { done <- struct{}{} }()
		run(1, "B")
	}()
	for range cap(done) {
		<-done
	}
}
