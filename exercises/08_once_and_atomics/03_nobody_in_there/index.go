package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var writers atomic.Int64

// rewriteIndex rewrites the index, which takes a second. Two must not do it at the
// same time.
//
// This file is given: whatever is changed here is put back at every check.
func rewriteIndex() {
	if writers.Add(1) > 1 {
		panic("two write the index at the same time")
	}
	defer writers.Add(-1)
	time.Sleep(time.Second)
}

// everybody has many people wish the same at the same time, three times, and a
// late one in between.
func everybody(rewrite func(who string)) {
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
