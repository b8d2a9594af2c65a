// Tempting: put the wait group into a struct and make work a method, so that
// nothing has to be passed. A receiver is passed, too, and this one by value.
//
//koan:rejected TestMainReturns: all goroutines are asleep - deadlock!
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
