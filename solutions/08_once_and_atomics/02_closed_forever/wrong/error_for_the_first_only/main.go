// Tempting: a plain Once that returns the error to the goroutine that asked. The
// other readers get no error, and no pass either.
//
//koan:rejected TestReadersAreSentAwayWhileClosed: At 0s the archive is closed
//koan:also TestReadersReadWhenOpen, TestAnArchiveThatOpensLate
package main

import (
	"fmt"
	"sync"
)

var (
	once sync.Once
	have string
)

func pass() (string, error) {
	var err error
	once.Do(func() {
		have, err = askForPass()
	})
	return have, err
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
