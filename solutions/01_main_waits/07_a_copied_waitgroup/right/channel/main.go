// A channel may be copied: every copy refers to the same channel.
package main

func work(done chan<- struct{}, iter int, name string) {
	run(iter, name)
	done <- struct{}{}
}

func main() {
	done := make(chan struct{})
	go work(done, 5, "A")
	go work(done, 1, "B")
	<-done
	<-done
}
