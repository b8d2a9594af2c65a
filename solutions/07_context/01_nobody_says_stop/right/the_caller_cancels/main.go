// The caller makes one context for each share, and cancels it.
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
	for _, share := range shares {
		ctx, cancel := context.WithCancel(context.Background())
		price, err := best(ctx, share)
		cancel()
		if err != nil {
			fmt.Println(share, err)
			continue
		}
		fmt.Println(share, price)
	}
	closeMarket()
}
