// Tempting: what is known is known.
//
//koan:rejected TestADay: At 11.5s.
//koan:also TestASlowBank
package main

import (
	"context"
	"sync"
	"time"
)

// An answer is what the bank says about a currency, or will say.
type answer struct {
	known chan struct{} // closed when the rest is known
	text  string
	err   error
	until time.Time
}

// good tells whether the answer may be given to somebody who asks now.
func (a *answer) good() bool {
	select {
	case <-a.known:
		return a.err == nil
	default:
		return true
	}
}

// An office keeps answers and asks for those that it does not have.
type office struct {
	mu      sync.Mutex
	answers map[string]*answer
	next    time.Time // when the next question may begin
}

func newOffice() *office {
	return &office{answers: map[string]*answer{}}
}

// rate returns the rate of a currency, or why there is none.
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

// turn takes the next moment at which a question may begin, and returns how far it is off.
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
