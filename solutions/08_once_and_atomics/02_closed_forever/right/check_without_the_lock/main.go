// When there is a pass, no reader needs the mutex. A reader checks without the
// lock first, and again with the lock.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var (
	mu   sync.Mutex
	have atomic.Pointer[string]
)

func pass() (string, error) {
	if p := have.Load(); p != nil {
		return *p, nil
	}
	mu.Lock()
	defer mu.Unlock()
	if p := have.Load(); p != nil {
		return *p, nil
	}
	p, err := askForPass()
	if err == nil {
		have.Store(&p)
	}
	return p, err
}

func main() {
	day(func(reader string) {
		if p, err := pass(); err != nil {
			fmt.Println(reader, "is sent away:", err)
		} else {
			fmt.Println(reader, "reads with", p)
		}
	})
}
