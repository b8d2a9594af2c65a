package main

import (
	"fmt"
	"sync"
)

var customers = []string{"Ada", "Ben", "Cem"}

const things = 6

// A basket holds things. Many goroutines may use it at the same time.
//
// This file is given. Every check restores it, so changes here have no effect.
type basket struct {
	mu     sync.Mutex
	things []string
}

func newBasket() *basket {
	return &basket{}
}

func (b *basket) put(thing string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.things = append(b.things, thing)
}

func (b *basket) size() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.things)
}

// requests handles the requests of all customers at the same time. Each request puts
// one thing into the basket of its customer.
func requests(put func(customer, thing string)) {
	start := make(chan struct{})
	var wg sync.WaitGroup
	for _, customer := range customers {
		for i := range things {
			wg.Go(func() {
				<-start
				put(customer, fmt.Sprint("thing ", i+1))
			})
		}
	}
	close(start)
	wg.Wait()
}
