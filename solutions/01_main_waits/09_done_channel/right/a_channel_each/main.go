// Each goroutine closes a channel of its own when it is done. It must not be
// the same channel for both, because every receive from a closed channel
// returns at once.
package main

func start(iter int, name string) <-chan struct{} {
	done := make(chan struct{})
	go func() {
		defer close(done)
		run(iter, name)
	}()
	return done
}

func main() {
	a := start(1, "A")
	b := start(5, "B")
	<-a
	<-b
}
