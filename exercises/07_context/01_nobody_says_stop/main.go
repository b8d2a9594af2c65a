// The program prints the best of three prices for each of a few shares. A
// subscription delivers one price per second until its context is done.
package main

import (
	"context"
	"errors"
	"fmt"
)

// best returns the highest of the next three prices of a share.
func best(share string) (int, error) {
	ctx, _ := context.WithCancel(context.Background())
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
