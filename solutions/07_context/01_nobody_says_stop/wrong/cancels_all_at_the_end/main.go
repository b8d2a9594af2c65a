// Tempting: keep the cancel functions and call them all before the market closes.
// The market then counts no open subscription, but until then all of them were
// open.
//
//koan:rejected TestOneSubscriptionAtATime: panic: one subscription at a time
package main

import (
	"context"
	"errors"
	"fmt"
)

var cancels []func()

// best returns the highest of the next three prices of a share.
func best(share string) (int, error) {
	ctx, cancel := context.WithCancel(context.Background())
	cancels = append(cancels, cancel)
	prices := subscribe(ctx, share)
	most := 0
	for range 3 {
		price := <-prices
		if price == 0 {
			return 0, errors.New("not traded today")
		}
		most = max(most, price)
	}
	return most, nil
}

func main() {
	for _, share := range shares {
		price, err := best(share)
		if err != nil {
			fmt.Println(share, err)
			continue
		}
		fmt.Println(share, price)
	}
	for _, cancel := range cancels {
		cancel()
	}
	closeMarket()
}
