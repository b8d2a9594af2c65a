// A channel for each goroutine, closed when it is done. Of a channel that is
// closed anyone may receive, as often as they like; so it must not be the same
// channel for both.
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
