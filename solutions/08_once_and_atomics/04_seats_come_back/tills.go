package main

import (
	"fmt"
	"sync"
)

const seats = 60

// groups says how many seats each group asks for. The first are from the village;
// the rest come by coach, and ask for more than there are.
var groups = []int64{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 70, 70, 70, 70}

// evening has all groups ask at the same time, each at a till of its own.
//
// This file is given: whatever is changed here is put back at every check.
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
