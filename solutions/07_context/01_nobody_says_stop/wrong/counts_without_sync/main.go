// Tempting: count the subscriptions that have ended in a plain variable. The
// goroutines that context.AfterFunc starts write it while main reads it.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"context"
	"errors"
	"fmt"
)

var ended int

func best(share string) (int, error) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	context.AfterFunc(ctx, func() { ended++ })
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
	println("ended:", ended)
}
