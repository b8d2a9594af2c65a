// Each attempt has its own OnceValues. A reader whose attempt failed replaces it by a
// new one. Readers that come together share the result, even a failure.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type try struct {
	ask func() (string, error)
}

var current atomic.Pointer[try]

func newTry() *try { return &try{sync.OnceValues(askForPass)} }

func pass() (string, error) {
	t := current.Load()
	p, err := t.ask()
	if err != nil {
		current.CompareAndSwap(t, newTry())
	}
	return p, err
}

func main() {
	current.Store(newTry())
	day(func(reader string) {
		p, err := pass()
		if err != nil {
			fmt.Println(reader, "is sent away:", err)
			return
		}
		fmt.Println(reader, "reads with", p)
	})
}
