package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var customers = []string{"ann", "bob", "eve"}

var amounts = map[string]int{"bob": 20, "eve": 30}

type customerKey struct{}

// serve lets every customer pay, one after the other. The context holds the name of
// the customer. A customer waits two seconds for the answer at most, eve only half a
// second.
//
// This file is given. Every check restores it, so changes here have no effect.
func serve(handle func(ctx context.Context, amount int) error) {
	for _, customer := range customers {
		amount, patience := 10, 2*time.Second
		if amounts[customer] > 0 {
			amount = amounts[customer]
		}
		if customer == "eve" {
			patience = time.Second / 2
		}
		ctx, cancel := context.WithTimeout(context.WithValue(context.Background(), customerKey{}, customer), patience)
		if err := handle(ctx, amount); err != nil {
			fmt.Println("to", customer+":", err)
		} else {
			fmt.Println("to", customer+": thank you")
		}
		cancel()
	}
}

// pay makes a payment, which takes one second, unless ctx is done before.
func pay(ctx context.Context, amount int) error {
	select {
	case <-time.After(time.Second):
		return nil
	case <-ctx.Done():
		return errors.New("not paid")
	}
}

// record records a payment of the customer in the audit, which takes three seconds.
// It fails when ctx is done.
func record(ctx context.Context, amount int) {
	customer, ok := ctx.Value(customerKey{}).(string)
	if !ok {
		customer = "unknown"
	}
	select {
	case <-time.After(3 * time.Second):
		fmt.Println("audit:", customer, "paid", amount)
	case <-ctx.Done():
		fmt.Println("audit of", customer, "failed:", ctx.Err())
	}
}
