// Tempting: assign cancel to the blank identifier. The compiler and go vet accept
// that, but cancel is never called.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestEverySubscriptionEnds, TestASlowMarket, TestOneSubscriptionAtATime
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
	_ = cancel
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
