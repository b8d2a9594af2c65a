// Tempting: unlock the mutex while asking. Three readers find no pass, and all
// three ask.
//
//koan:rejected TestReadersReadWhenOpen: panic: the archive was asked for a second pass
//koan:also TestAlwaysOpen, TestAnArchiveThatOpensLate, TestTwelveReaders
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
