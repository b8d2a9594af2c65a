package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

var shares = []string{"Acme", "Idle", "Bolt"}

var subscriptions atomic.Int64

// subscribe delivers a price of the share every second, until ctx is done. A
// price of 0 says that the share is not traded.
//
// This file is given: whatever is changed here is put back at every check.
func subscribe(ctx context.Context, share string) <-chan int {
	subscriptions.Add(1)
	prices := make(chan int)
	go func() {
		defer subscriptions.Add(-1)
		for n := 1; ; n++ {
			select {
			case <-time.After(time.Second):
			case <-ctx.Done():
				return
			}
			price := 10*int(share[0]) + n
			if share == "Idle" {
				price = 0
			}
			select {
			case prices <- price:
			case <-ctx.Done():
				return
			}
		}
	}()
	return prices
}

// closeMarket says, half a second later, how many subscriptions are still open.
func closeMarket() {
	time.Sleep(time.Second / 2)
	fmt.Println("subscriptions still open:", subscriptions.Load())
}
