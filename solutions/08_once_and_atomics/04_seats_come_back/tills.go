package main

import (
	"fmt"
	"sync"
)

const seats = 60

// groups says how many seats each group asks for. The last four groups ask for more
// seats than there are.
var groups = []int64{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 70, 70, 70, 70}

// evening lets all groups ask at the same time, each at a till of its own.
//
// This file is given. Every check restores it, so changes here have no effect.
func evening(take func(n int64) bool) {
	start := make(chan struct{})
	var wg sync.WaitGroup
	for _, n := range groups {
		wg.Go(func() {
			<-start
			if take(n) {
				fmt.Println("a group of", n, "sits down")
			} else {
				fmt.Println("a group of", n, "goes home")
			}
		})
	}
	close(start)
	wg.Wait()
}
