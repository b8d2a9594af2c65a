// Package singleflight asks once for all customers of a rate. The map of rates,
// the distance between questions and the customers' contexts are left to do.
package main

import (
	"context"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"
)

type kept struct {
	text  string
	until time.Time
}

type office struct {
	flights singleflight.Group

	mu    sync.Mutex
	rates map[string]kept
	last  time.Time
}

func (o *office) rate(ctx context.Context, currency string) (string, error) {
	if text, ok := o.known(currency); ok {
		return text, nil
	}
	flight := o.flights.DoChan(currency, func() (any, error) {
		if text, ok := o.known(currency); ok {
			return text, nil
		}
		o.wait()
		text, err := ask(context.WithoutCancel(ctx), currency)
		if err == nil {
			o.mu.Lock()
			defer o.mu.Unlock()
			o.rates[currency] = kept{text, time.Now().Add(valid)}
		}
		return text, err
	})
	select {
	case r := <-flight:
		return r.Val.(string), r.Err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func (o *office) known(currency string) (string, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	k, ok := o.rates[currency]
	return k.text, ok && time.Now().Before(k.until)
}

func (o *office) wait() {
	o.mu.Lock()
	begin := time.Now()
	if earliest := o.last.Add(every); earliest.After(begin) {
		begin = earliest
	}
	o.last = begin
	o.mu.Unlock()
	time.Sleep(time.Until(begin))
}

func main() {
	o := &office{rates: map[string]kept{}}
	serve(o.rate)
}
