// Each goroutine sends one value when it is done, and main receives two values.
package main

func main() {
	done := make(chan bool, 2)
	go func() {
		run(1, "A")
		done <- true
	}()
	go func() {
		run(5, "B")
		done <- true
	}()
	<-done
	<-done
}
