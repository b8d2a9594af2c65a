// take held the lock and called left, which locked it again. A mutex is not reentrant,
// so take waited for itself.
//
// Now the methods that callers use take the lock. The code that they share is in
// leftLocked, which doesn't lock. Its name says that the caller must hold the lock. It
// is not enough to leave out the check, or to release the lock for the check: then
// another customer can take the last lamp between the check and the action.
//
//koan:class double lock; ASPLOS'19 study: blocking, Mutex; GoKer: resource deadlock, double locking
//koan:shipped TestLampsAreSoldWhileThereAreAny: all goroutines are asleep - deadlock!
//koan:shipped TestLampsForEachCustomer: all goroutines are asleep - deadlock!
//koan:also TestTheInspectorCounts, TestNoDataRaces, TestLampsAreFetched
package main

import (
	"fmt"
	"sync"
)

// A stock room has a number of lamps.
type stock struct {
	mu    sync.Mutex
	lamps int // guarded by mu
}

// leftLocked returns how many lamps there are. The caller holds mu.
func (s *stock) leftLocked() int {
	return s.lamps
}

// left returns how many lamps there are.
func (s *stock) left() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.leftLocked()
}

// take takes a lamp out if there is one, and reports whether there was.
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
