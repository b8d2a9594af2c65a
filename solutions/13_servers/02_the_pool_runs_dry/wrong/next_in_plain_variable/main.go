// Tempting: each connection has a lock, and a plain number says which one is
// next. The goroutines access the number without synchronization.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

type pool struct {
	conns [3]*conn
	locks [3]sync.Mutex
	next  int
}

func (p *pool) ask(question string) (string, error) {
	i := 0
	i, p.next = p.next, (p.next+1)%3
	p.locks[i].Lock()
	defer p.locks[i].Unlock()
	return p.conns[i].query(question)
}

func main() {
	p := &pool{conns: [3]*conn{connect(), connect(), connect()}}
	var wg sync.WaitGroup
	for _, q := range questions {
		wg.Go(func() {
			answer, err := p.ask(q)
			if err != nil {
				fmt.Println(q, "failed:", err)
				return
			}
			fmt.Println(q, answer)
		})
	}
	wg.Wait()
	fmt.Println("all answered")
}
