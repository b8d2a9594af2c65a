// Tempting: a counter shows which goroutine is the last. It is a plain variable
// that both goroutines change without synchronization. One of the changes can
// get lost, and then no goroutine closes the channel.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestBothMayBeDoneAtOnce, TestBothMayHaveNothingToDo
package main

func main() {
	n, done := 0, make(chan bool)
	work := func(iter int, name string) {
		run(iter, name)
		n++
		if n == 2 {
			close(done)
		}
	}
	go work(1, "A")
	go work(5, "B")
	<-done
}
