// Tempting: a closed channel keeps no receive waiting, and sync.Once sees to it
// that it is closed only once. It is closed by the first one, while the other
// still has something to say.
//
//koan:rejected TestBothAreReported: was cut off
//koan:rejected TestMainReturns: actual  : 1s
//koan:also TestNoLeaks, TestEitherMayBeTheLonger, TestMainDoesNotGuessHowLong
package main

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan string)
	var once sync.Once
	work := func(iter int, name string) {
		run(iter, name)
		done <- name
		once.Do(func() { close(done) })
	}
	go work(5, "A")
	go work(1, "B")
	for name := range done {
		fmt.Println(name, "is done")
	}
}
