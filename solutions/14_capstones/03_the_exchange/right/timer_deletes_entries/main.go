// Entries are forgotten by a timer instead of being looked at: failures at once, rates after
// their time. The pace is a channel with one token, put back a while after it was taken.
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
}

type office struct {
	pace chan struct{}

	mu      sync.Mutex
	entries map[string]*entry
}

func (o *office) rate(ctx context.Context, currency string) (string, error) {
	o.mu.Lock()
	e := o.entries[currency]
	if e == nil {
		e = &entry{ready: make(chan struct{})}
		o.entries[currency] = e
		go o.fill(e, currency)
	}
	o.mu.Unlock()
	select {
	case <-e.ready:
		return e.text, e.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func (o *office) fill(e *entry, currency string) {
	<-o.pace
	time.AfterFunc(every, func() { o.pace <- struct{}{} })
	e.text, e.err = ask(context.Background(), currency)
	if e.err != nil {
		o.forget(currency)
	} else {
		time.AfterFunc(valid, func() { o.forget(currency) })
	}
	close(e.ready)
}

func (o *office) forget(currency string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.entries, currency)
}

func main() {
	o := &office{pace: make(chan struct{}, 1), entries: map[string]*entry{}}
	o.pace <- struct{}{}
	serve(o.rate)
}
