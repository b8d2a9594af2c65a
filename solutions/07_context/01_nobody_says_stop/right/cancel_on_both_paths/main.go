// cancel is called on both paths, without defer. If a third path is added later,
// it needs a call, too.
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
			cancel()
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
