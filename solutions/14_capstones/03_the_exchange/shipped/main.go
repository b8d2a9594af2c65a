// An exchange office tells its customers the rates, which it asks of a bank. The bank does
// not like to be asked too often, so rates are kept for a while.
package main

import (
	"context"
	"sync"
	"time"
)

// A rate is what the bank has said about a currency.
type rate struct {
	text  string
	err   error
	until time.Time
}

// An office keeps rates and asks for those that it does not have.
type office struct {
	mu      sync.Mutex
	rates   map[string]rate
	allowed <-chan time.Time
}

func newOffice() *office {
	return &office{rates: map[string]rate{}, allowed: time.Tick(every)}
}

// rate returns the rate of a currency, or why there is none.
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
