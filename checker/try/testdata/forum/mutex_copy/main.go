package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mu sync.Mutex
	n  *int
}

func (c counter) add() {
	c.mu.Lock()
	defer c.mu.Unlock()
	*c.n++
}

func main() {
	c := counter{n: new(int)}
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() { c.add() })
	}
	wg.Wait()
	fmt.Println(*c.n)
}
