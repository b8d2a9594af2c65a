// Tempting: no mutex is held while one asks. So three look, find nothing, and ask.
//
//koan:rejected TestOpenIsOpen: panic: a second pass is asked for
//koan:also TestAlwaysOpen, TestOpenedLate, TestTwelveReaders
package main

import (
	"fmt"
	"sync"
)

var (
	mu   sync.Mutex
	have string
)

func pass() (string, error) {
	mu.Lock()
	p := have
	mu.Unlock()
	if p != "" {
		return p, nil
	}
	p, err := askForPass()
	if err != nil {
		return "", err
	}
	mu.Lock()
	have = p
	mu.Unlock()
	return p, nil
}

func main() {
	day(func(reader string) {
		p, err := pass()
		if err != nil {
			fmt.Println(reader, "is sent away:", err)
			return
		}
		fmt.Println(reader, "reads with", p)
	})
}
