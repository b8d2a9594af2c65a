// main knows how many values it has to receive, so nobody has to be counted
// while the program runs.
package main

func main() {
	a, b := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(a)
		run(1, "A")
	}()
	go func() {
		defer close(b)
		run(5, "B")
	}()
	<-a
	<-b
}
