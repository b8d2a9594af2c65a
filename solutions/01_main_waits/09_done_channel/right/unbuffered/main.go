// Without a buffer a send waits for its receive. There is one for each, so
// nobody waits for long.
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
