// Tempting: one context for the program, cancelled just before the market counts. Until
// then, all subscriptions are open at the same time.
//
//koan:rejected TestOneSubscriptionAtATime: panic: one subscription at a time
package main

import (
	"context"
	"errors"
	"fmt"
)

// best returns the highest of the next three prices of a share.
func best(ctx context.Context, share string) (int, error) {
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
	ctx, cancel := context.WithCancel(context.Background())
	for _, share := range shares {
		price, err := best(ctx, share)
		if err != nil {
			fmt.Println(share, err)
			continue
		}
		fmt.Println(share, price)
	}
	cancel()
	closeMarket()
}
