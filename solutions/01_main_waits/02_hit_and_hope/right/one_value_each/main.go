// Each of the two sends a value when it is done, and main receives two. The
// channel is unbuffered: a goroutine is not done before main has heard of it.
package main

func main() {
	done := make(chan string)
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
	}
	go work(5, "A")
	go work(1, "B")
	for range 2 {
		<-done
	}
}
