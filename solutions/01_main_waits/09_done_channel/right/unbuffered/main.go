// Without a buffer, a send blocks until main receives. main receives once for
// each goroutine, so no sender stays blocked.
package main

func main() {
	done := make(chan bool)
	go func() {
		run(1, "A")
		done <- true
	}()
	go func() {
		run(5, "B")
		done <- true
	}()
	for range 2 {
		<-done
	}
}
