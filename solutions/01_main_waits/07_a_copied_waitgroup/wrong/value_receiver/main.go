// Tempting: the WaitGroup becomes part of a struct and work a method, so that
// it isn't passed as an argument. But a value receiver is copied, too.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestBothMayHaveNothingToDo
package main

import "sync"

type crew struct {
	sync.WaitGroup
}

func (c crew) work(iter int, name string) {
	defer c.Done()
	run(iter, name)
}

func main() {
	var c crew
	c.Add(2)
	go c.work(5, "A")
	go c.work(1, "B")
	c.Wait()
}
