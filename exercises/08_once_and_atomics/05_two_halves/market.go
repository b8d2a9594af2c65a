package main

import (
	"fmt"
	"sync"
	"time"
)

const second = time.Second

// The bids of one day. The ask is 2 higher than the bid.
var bids = []int64{100, 110, 104, 96, 97, 120, 90, 103}

const spread = 2

// market publishes a price every second. Three readers read it every half second.
//
// This file is given. Every check restores it, so changes here have no effect.
func market(publish func(bid, ask int64), price func() (bid, ask int64)) {
	publish(bids[0], bids[0]+spread)
	var wg sync.WaitGroup
	wg.Go(func() {
		for _, bid := range bids[1:] {
			time.Sleep(second)
			publish(bid, bid+spread)
		}
	})
	for _, reader := range []string{"Ada", "Ben", "Cem"} {
		wg.Go(func() {
			for range 2*len(bids) - 1 {
				time.Sleep(second / 2)
				bid, ask := price()
				fmt.Printf("%s: %d to %d\n", reader, bid, ask)
			}
		})
	}
	wg.Wait()
}
