package main

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"
)

var shares = []string{"Acme", "Idle", "Bolt"}

var subscriptions atomic.Int64

// subscribe delivers one price of the share per second until ctx is done. A price
// of 0 means that the share isn't traded today.
//
// This file is given. Every check restores it, so changes here have no effect.
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

// closeMarket waits for half a second, then prints how many subscriptions are
// still open.
func closeMarket() {
	time.Sleep(time.Second / 2)
	fmt.Println("subscriptions still open:", subscriptions.Load())
}
