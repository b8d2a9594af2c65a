// Each goroutine sends a value when it is done, and main receives two values.
// The channel is unbuffered, so a goroutine ends only after main has received
// from it.
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
