// An exchange office tells its customers rates, for which it asks a bank. The
// bank doesn't allow questions too often, so the office keeps rates for a
// while.
package main

import (
	"context"
	"sync"
	"time"
)

// A rate is the bank's answer about a currency.
type rate struct {
	text  string
	err   error
	until time.Time
}

// An office keeps rates, and asks the bank for the others.
type office struct {
	mu      sync.Mutex
	rates   map[string]rate
	allowed <-chan time.Time
}

func newOffice() *office {
	return &office{rates: map[string]rate{}, allowed: time.Tick(every)}
}

// rate returns the rate of a currency, or an error.
func (o *office) rate(ctx context.Context, currency string) (string, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if r, ok := o.rates[currency]; ok {
		return r.text, r.err
	}
	<-o.allowed
	text, err := ask(ctx, currency)
	o.rates[currency] = rate{text, err, time.Now().Add(valid)}
	return text, err
}

func main() {
	o := newOffice()
	serve(o.rate)
}
