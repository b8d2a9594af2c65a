// A channel needs no delta, but main must receive as often as goroutines send.
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
