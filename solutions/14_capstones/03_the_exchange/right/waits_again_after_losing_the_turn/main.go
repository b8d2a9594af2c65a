// A question that has lost its turn to another one waits again, so any of the
// waiting questions may be next.
package main

import (
	"context"
	"sync"
	"time"
)

type entry struct {
	ready chan struct{}
	text  string
	err   error
	until time.Time
}

type office struct {
	mu    sync.Mutex
	known map[string]*entry
	next  time.Time // the next question may begin then
}

// turn returns when a question may begin.
func (o *office) turn() {
	for {
		o.mu.Lock()
		wait := time.Until(o.next)
		if wait <= 0 {
			o.next = time.Now().Add(every)
			o.mu.Unlock()
			return
		}
		o.mu.Unlock()
		time.Sleep(wait)
	}
}

func (o *office) fetch(currency string, e *entry) {
	defer close(e.ready)
	o.turn()
	text, err := ask(context.Background(), currency)
	o.mu.Lock()
	defer o.mu.Unlock()
	e.text, e.err, e.until = text, err, time.Now().Add(valid)
	if err != nil {
		delete(o.known, currency)
	}
}

func (o *office) rate(ctx context.Context, currency string) (string, error) {
	o.mu.Lock()
	e := o.known[currency]
	if e == nil || !e.until.IsZero() && !time.Now().Before(e.until) {
		e = &entry{ready: make(chan struct{})}
		o.known[currency] = e
		go o.fetch(currency, e)
	}
	o.mu.Unlock()
	select {
	case <-e.ready:
		return e.text, e.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func main() {
	o := &office{known: map[string]*entry{}}
	serve(o.rate)
}
