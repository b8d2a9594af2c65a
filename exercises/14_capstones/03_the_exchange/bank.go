package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

const (
	unit  = time.Second
	every = unit      // from the beginning of a question until the next may begin
	valid = 10 * unit // how long a rate is valid, from the moment at which it is known
	takes = unit      // how long the bank takes to answer
)

var bank struct {
	sync.Mutex
	last  time.Time
	asked map[string]int
}

// ask asks the bank for the rate of a currency. It returns ctx.Err() if ctx is done before
// the bank has answered.
//
// This file is given. Every check restores it.
func ask(ctx context.Context, currency string) (string, error) {
	bank.Lock()
	if now := time.Now(); now.Sub(bank.last) < every-unit/1000 {
		fmt.Println("the bank complains about", currency)
	}
	bank.last = time.Now()
	if bank.asked == nil {
		bank.asked = map[string]int{}
	}
	bank.asked[currency]++
	n := bank.asked[currency]
	bank.Unlock()

	fmt.Println("asked for", currency)
	select {
	case <-time.After(takes):
	case <-ctx.Done():
		return "", ctx.Err()
	}
	if currency == "XXX" {
		return "", errors.New("no such currency")
	}
	return fmt.Sprintf("%s no. %d", currency, n), nil
}
