// Tempting: a hand-written group with a counter, passed by pointer. The counter
// is a plain variable that both goroutines change without synchronization. One
// of the changes can get lost, and then main waits forever.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestBothMayHaveNothingToDo
package main

type group struct {
	left int
	over chan bool
}

func (g *group) done() {
	g.left--
	if g.left == 0 {
		close(g.over)
	}
}

func work(g *group, iter int, name string) {
	defer g.done()
	run(iter, name)
}

func main() {
	g := &group{2, make(chan bool)}
	go work(g, 5, "A")
	go work(g, 1, "B")
	<-g.over
}
