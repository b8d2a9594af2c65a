// Each goroutine says that it is done; main hears both out.
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
