// Each goroutine sends a value when it is done, and main receives two values.
package main

func main() {
	done := make(chan string, 2)
	go func() {
		run(1, "A")
		done <- "A"
	}()
	go func() {
		run(5, "B")
		done <- "B"
	}()
	<-done
	<-done
}
