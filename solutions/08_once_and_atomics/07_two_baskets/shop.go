package main

import (
	"fmt"
	"sync"
)

var customers = []string{"Ada", "Ben", "Cem"}

const things = 6

// A basket holds things. It may be used by many at a time.
//
// This file is given: whatever is changed here is put back at every check.
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

// requests handles the requests of all customers at the same time: each puts some
// things into the basket.
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
