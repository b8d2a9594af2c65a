// Tempting: the last goroutine sends, and a counter shows which one that is. It
// is a plain variable that both change without synchronization. One of the
// changes can get lost, and then main waits forever.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestBothMayHaveNothingToDo
package main

func main() {
	n := 0
	done := make(chan bool)
	go func() {
		run(1, "A")
		if n++; n == 2 {
			done <- true
		}
	}()
	go func() {
		run(5, "B")
		if n++; n == 2 {
			done <- true
		}
	}()
	<-done
}
