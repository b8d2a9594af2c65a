// Each goroutine closes a channel of its own when it is done.
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
	a, b := start(1, "A"), start(5, "B")
	<-a
	<-b
}
