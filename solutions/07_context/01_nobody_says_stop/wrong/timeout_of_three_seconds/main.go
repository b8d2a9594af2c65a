// Tempting: three prices take three seconds, so a timeout of slightly more ends
// the subscription. In a slow market, no price has arrived by then.
//
//koan:rejected TestASlowMarket: all goroutines are asleep - deadlock!
//koan:also TestOneSubscriptionAtATime, TestOtherShares
//koan:also TestNoLeaksWithOtherShares
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// best returns the highest of the next three prices of a share.
func best(share string) (int, error) {
	ctx, _ := context.WithTimeout(context.Background(), 3100*time.Millisecond)
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
