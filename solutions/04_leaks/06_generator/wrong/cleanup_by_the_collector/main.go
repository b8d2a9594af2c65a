// Tempting: a cleanup ends the generator when the garbage collector finds that it is not
// used any more. That may be much later, or never.
//
//koan:rejected TestGeneratorsEndAtOnce: its generator ends then
package main

import (
	"fmt"
	"runtime"
	"time"
)

type generator struct{ c chan int }

func main() {
	for _, year := range years {
		fmt.Println("invoice", year, nextFree(year))
	}
	runtime.GC()
	time.Sleep(time.Minute)
}

func nextFree(year int) int {
	g := numbers()
	for n := range g.c {
		if !taken(year, n) {
			return n
		}
	}
	runtime.KeepAlive(g)
	panic("unreachable")
}

func numbers() *generator {
	out, stop := make(chan int), make(chan struct{})
	g := &generator{out}
	runtime.AddCleanup(g, func(stop chan struct{}) { close(stop) }, stop)
	go func() {
		for n := 1; ; n++ {
			select {
			case out <- n:
			case <-stop:
				return
			}
		}
	}()
	return g
}
