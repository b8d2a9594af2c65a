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

// serve lets every customer pay, one after the other. Who the customer is stands in
// the context. Nobody waits longer than two seconds for the answer, and eve does not
// even wait for one.
//
// This file is given: whatever is changed here is put back at every check.
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

// pay makes a payment, which takes a second, unless ctx is done before.
func pay(ctx context.Context, amount int) error {
	select {
	case <-time.After(time.Second):
		return nil
	case <-ctx.Done():
		return errors.New("not paid")
	}
}

// record records a payment of the customer in the audit, which takes three seconds.
// It gives up when ctx is done.
func record(ctx context.Context, amount int) {
	customer, ok := ctx.Value(customerKey{}).(string)
	if !ok {
		customer = "somebody"
	}
	select {
	case <-time.After(3 * time.Second):
		fmt.Println("audit:", customer, "paid", amount)
	case <-ctx.Done():
		fmt.Println("audit of", customer, "failed:", ctx.Err())
	}
}
