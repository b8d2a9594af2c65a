// Tempting: a plain Once, and the error goes to the one that asked. The others get
// no error, and no pass either.
//
//koan:rejected TestClosedIsClosed: At first the archive is closed.
//koan:also TestOpenIsOpen, TestOpenedLate
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
