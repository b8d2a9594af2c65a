// A timer deletes a rate when it is no longer valid, and an error is deleted at
// once. To keep the distance between questions, a channel holds one token,
// which a timer puts back after each question.
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
