package main

import "sync"

type account struct {
	mu      sync.Mutex
	balance int
}

func transfer(from, to *account) {
	from.mu.Lock()
	defer from.mu.Unlock()
	to.mu.Lock()
	defer to.mu.Unlock()
	from.balance--
	to.balance++
}

func main() {
	ann, bob := new(account), new(account)
	var wg sync.WaitGroup
	wg.Go(func() { transfer(ann, bob) })
	wg.Go(func() { transfer(bob, ann) })
	wg.Wait()
}
