// Tempting: start to look up the address when the program starts, and let the questions
// wait for that. There is no data race, but there may be no question at all.
//
//koan:rejected TestNoLookUpBeforeTheFirstQuestion: The address is looked up when the first question comes
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
