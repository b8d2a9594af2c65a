// Tempting: begin to look it up when the program starts, and let everybody wait for
// that. Nothing races, but nobody has asked yet, and maybe nobody will.
//
//koan:rejected TestNobodyAsksAtFirst: when it is first asked for
package main

import (
	"fmt"
	"sync"
)

type address struct {
	host string
	port int
}

func main() {
	var a address
	known := make(chan struct{})
	go func() {
		a = address{lookUpHost(), 443}
		close(known)
	}()
	var wg sync.WaitGroup
	for n := range questions {
		wg.Go(func() {
			arrive(n)
			<-known
			fmt.Printf("question %d: %s:%d\n", n+1, a.host, a.port)
		})
	}
	wg.Wait()
}
