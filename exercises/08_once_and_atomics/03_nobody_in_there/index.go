package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var writers atomic.Int64

// rewriteIndex rewrites the index, which takes one second. Two goroutines must not
// call it at the same time.
//
// This file is given. Every check restores it, so changes here have no effect.
func rewriteIndex() {
	if writers.Add(1) > 1 {
		panic("two goroutines rewrite the index at the same time")
	}
	defer writers.Add(-1)
	time.Sleep(time.Second)
}

// requests makes eight requests at the same time on each of three days, and another
// one half a second later.
func requests(rewrite func(who string)) {
	for day := range 3 {
		start := make(chan struct{})
		var wg sync.WaitGroup
		for i := range 8 {
			wg.Go(func() {
				<-start
				rewrite(fmt.Sprintf("day %d, clerk %d", day+1, i+1))
			})
		}
		wg.Go(func() {
			<-start
			time.Sleep(time.Second / 2)
			rewrite(fmt.Sprintf("day %d, latecomer", day+1))
		})
		close(start)
		wg.Wait()
	}
}
