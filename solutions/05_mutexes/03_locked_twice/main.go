// take held the lock and called left, which asked for it again. A mutex is not
// reentrant, so take waited for itself.
//
// Methods that others call lock; what they share is in methods that expect the lock
// to be held, and say so by their name. It is not enough to let take go without
// asking, or to give the lock back for the length of the question: then somebody
// takes the last lamp between the look and the hand.
//
//koan:class double lock; ASPLOS'19 study: blocking, Mutex; GoKer: resource deadlock, double locking
//koan:shipped TestLampsAreSoldWhileThereAreAny: all goroutines are asleep - deadlock!
//koan:shipped TestLampsForEverybody: all goroutines are asleep - deadlock!
//koan:also TestTheInspectorSeesItAll, TestNoDataRaces, TestLampsAreFetched
package main

import (
	"fmt"
	"sync"
)

// A stock room holds so many lamps.
type stock struct {
	mu    sync.Mutex
	lamps int // guarded by mu
}

// leftLocked says how many lamps there are. The caller holds mu.
func (s *stock) leftLocked() int {
	return s.lamps
}

// left says how many lamps there are.
func (s *stock) left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.leftLocked()
}

// take takes a lamp out, if there is one.
func (s *stock) take() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.leftLocked() == 0 {
		return false
	}
	s.lamps--
	fetch()
	return true
}

func main() {
	s := &stock{lamps: delivered}
	var wg sync.WaitGroup
	for i := range customers {
		wg.Go(func() {
			comeIn(i)
			if s.take() {
				fmt.Println("a lamp sold")
			} else {
				fmt.Println("a customer sent away")
			}
		})
	}
	wg.Go(func() { inspect(s.left) })
	wg.Wait()
	fmt.Println(s.left(), "lamps left")
}
