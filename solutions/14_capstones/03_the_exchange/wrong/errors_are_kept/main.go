// Tempting: keep errors like rates. Hal then gets the error that Gus got.
//
//koan:rejected TestErrorsAreNotKept: At 8.1s
//koan:also TestNothingElseIsAsked
package main

import (
	"context"
	"sync"
	"time"
)

// An answer is the bank's answer about a currency, or one that will come.
type answer struct {
	known chan struct{} // closed when the other fields are set
	text  string
	err   error
	until time.Time
}

// good reports whether a customer who comes now may get the answer.
func (a *answer) good() bool {
	select {
	case <-a.known:
		return time.Now().Before(a.until)
	default:
		return true
	}
}

// An office keeps answers, and asks the bank for the others.
type office struct {
	mu      sync.Mutex
	answers map[string]*answer
	next    time.Time // when the next question may begin
}

func newOffice() *office {
	return &office{answers: map[string]*answer{}}
}

// rate returns the rate of a currency, or an error.
func (o *office) rate(ctx context.Context, currency string) (string, error) {
	a := o.answer(currency)
	select {
	case <-a.known:
		return a.text, a.err
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func (o *office) answer(currency string) *answer {
	o.mu.Lock()
	defer o.mu.Unlock()
	if a, ok := o.answers[currency]; ok && a.good() {
		return a
	}
	a := &answer{known: make(chan struct{})}
	o.answers[currency] = a
	wait := o.turn()
	go func() {
		time.Sleep(wait)
		a.text, a.err = ask(context.Background(), currency)
		a.until = time.Now().Add(valid)
		close(a.known)
	}()
	return a
}

// turn takes the next time at which a question may begin, and returns how long to wait for it.
func (o *office) turn() time.Duration {
	now := time.Now()
	if o.next.Before(now) {
		o.next = now
	}
	wait := o.next.Sub(now)
	o.next = o.next.Add(every)
	return wait
}

func main() {
	o := newOffice()
	serve(o.rate)
}
