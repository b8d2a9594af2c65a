// What was wrong, from the top:
//
//   - The program held the lock while it asked the bank. So no other customer got a rate, not
//     even a known one, and no customer could leave.
//   - The first question had to wait for a tick of the ticker. After a pause the old tick let two
//     questions begin too close together.
//   - The question used the context of the customer who wanted it first, and ended with it.
//   - Errors were kept, and rates were kept forever.
//
// Here the map holds promises. The goroutine that finds no good entry adds one under the lock, and
// the entry's channel is closed when the answer is known. All goroutines that want the rate wait
// for that channel or for their own context.
//
//koan:class cache with several faults; single flight; ASPLOS'19 study: mixed channel and lock; 100 Go Mistakes: context
//koan:shipped TestOneQuestionForTheSameRate: At 0s
//koan:shipped TestASlowBank: At 0s
//koan:also TestImpatientCustomersLeaveAtOnce, TestErrorsAreNotKept
//koan:also TestRatesAreKeptWhileTheyAreValid, TestQuestionsWaitForTheirTurn
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
		return a.err == nil && time.Now().Before(a.until)
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
