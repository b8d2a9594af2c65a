// Tempting: call cancel after the third price. For a share that isn't traded,
// best returns earlier, without calling cancel.
//
//koan:rejected TestEverySubscriptionEnds: subscriptions still open: 1
//koan:rejected TestNoLeaks: Still there:
//koan:also TestASlowMarket, TestOneSubscriptionAtATime, TestNoLeaksInASlowMarket
//koan:also TestOtherShares, TestNoLeaksWithOtherShares
package main

import (
	"context"
	"errors"
	"fmt"
)

// best returns the highest of the next three prices of a share.
func best(share string) (int, error) {
	ctx, cancel := context.WithCancel(context.Background())
	prices := subscribe(ctx, share)
	most := 0
	for range 3 {
		price := <-prices
		if price == 0 {
			return 0, errors.New("not traded today")
		}
		most = max(most, price)
	}
	cancel()
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
