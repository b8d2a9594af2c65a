// One goroutine owns both numbers; the others ask it over channels.
package main

import (
	"fmt"
	"sync"
)

type shop struct {
	moves chan bool
	asks  chan int
	end   chan struct{}
}

func newShop(window, store int) *shop {
	s := &shop{make(chan bool), make(chan int), make(chan struct{})}
	go func() {
		defer close(s.asks)
		for {
			select {
			case to := <-s.moves:
				if to {
					store--
					window++
				} else {
					window--
					store++
				}
			case s.asks <- window + store:
			case <-s.end:
				return
			}
		}
	}()
	return s
}

func main() {
	s := newShop(inWindow, inStore)
	var wg sync.WaitGroup
	for clerk := range clerks {
		wg.Go(func() {
			for i := range 50 {
				s.moves <- (clerk+i)%2 == 0
			}
		})
	}
	wg.Go(func() {
		for range 50 {
			if n := <-s.asks; n != inWindow+inStore {
				fmt.Println("counted", n)
				return
			}
		}
	})
	wg.Wait()
	fmt.Println("in the evening:", <-s.asks)
	close(s.end)
	for range s.asks {
	}
}
