// Tempting: a goroutine calls cancel as soon as ctx is done. But ctx is only done
// after cancel was called, so the goroutine waits forever.
//
//koan:rejected TestEverySubscriptionEnds: subscriptions still open: 3
//koan:also TestNoLeaks, TestASlowMarket, TestOneSubscriptionAtATime
//koan:also TestNoLeaksInASlowMarket, TestOtherShares, TestNoLeaksWithOtherShares
package main

import (
	"context"
	"errors"
	"fmt"
)

// best returns the highest of the next three prices of a share.
func best(share string) (int, error) {
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		<-ctx.Done()
		cancel()
	}()
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
	closeMarket()
}
