// Tempting: a counter shows which goroutine is the last. It is a plain variable
// that both goroutines change without synchronization. One of the changes can
// get lost, and then main waits forever.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestBothMayHaveNothingToDo
package main

func main() {
	left, over := 2, make(chan bool)
	work := func(iter int, name string) {
		run(iter, name)
		left--
		if left == 0 {
			close(over)
		}
	}
	defer report()
	go work(1, "A")
	go work(5, "B")
	<-over
}
