// Returning from a function does not end the contexts that were made in it. A
// goroutine that waits for ctx.Done() keeps waiting. Only cancel ends the
// context. Deferred on the line after the one that made the context, cancel runs
// on every path out of best, including the one that returns an error.
//
//koan:class context leak: cancel never called; ASPLOS'19 study: blocking, context; 100 Go Mistakes; go vet lostcancel
//koan:shipped TestEverySubscriptionEnds: subscriptions still open: 3
//koan:shipped TestNoLeaks: Still there:
//koan:also TestASlowMarket, TestOneSubscriptionAtATime, TestNoLeaksInASlowMarket
//koan:also TestOtherShares, TestNoLeaksWithOtherShares
//koan:vet should be called, not discarded
package main

import (
	"context"
	"errors"
	"fmt"
)

// best returns the highest of the next three prices of a share.
func best(share string) (int, error) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
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
