package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Times are in tenths of a unit. A patience of 0 never ends.
var customers = []struct {
	at, patience   int
	name, currency string
}{
	{0, 0, "Ann", "EUR"},
	{0, 0, "Bob", "EUR"},
	{5, 0, "Cy", "USD"},
	{32, 0, "Dee", "EUR"},
	{50, 5, "Eve", "GBP"},
	{52, 0, "Fay", "GBP"},
	{57, 0, "Gil", "GBP"},
	{70, 0, "Gus", "XXX"},
	{81, 0, "Hal", "XXX"},
	{109, 0, "Ida", "EUR"},
	{115, 0, "Joe", "EUR"},
	{117, 3, "Kim", "EUR"},
	{145, 0, "Lea", "CHF"},
	{146, 0, "Max", "SEK"},
	{147, 0, "Noa", "NOK"},
	{148, 3, "Ola", "JPY"},
	{149, 0, "Pia", "EUR"},
	{150, 0, "Quy", "JPY"},
}

// serve calls rate for each customer, at the customer's time, and returns when all calls have
// returned.
//
// This file is given. Every check restores it.
func serve(rate func(ctx context.Context, currency string) (string, error)) {
	var office sync.WaitGroup
	for _, c := range customers {
		office.Go(func() {
			time.Sleep(time.Duration(c.at) * unit / 10)
			ctx := context.Background()
			if c.patience > 0 {
				limited, cancel := context.WithTimeout(ctx, time.Duration(c.patience)*unit/10)
				defer cancel()
				ctx = limited
			}
			text, err := rate(ctx, c.currency)
			switch {
			case errors.Is(err, context.DeadlineExceeded):
				fmt.Println(c.name, "has left")
			case err != nil:
				fmt.Println(c.name, "hears:", err)
			default:
				fmt.Println(c.name, "hears:", text)
			}
		})
	}
	office.Wait()
}
