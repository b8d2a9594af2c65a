// Tempting: panic instead of returning an error, so that the call does not count.
// OnceValue remembers the panic, and repeats it for every later reader.
//
//koan:rejected TestReadersReadWhenOpen: At 6s the archive is open
//koan:also TestAnArchiveThatOpensLate
package main

import (
	"fmt"
	"sync"
)

var pass = sync.OnceValue(func() string {
	p, err := askForPass()
	if err != nil {
		panic(err)
	}
	return p
})

func main() {
	day(func(reader string) {
		defer func() {
			if err := recover(); err != nil {
				fmt.Println(reader, "is sent away:", err)
			}
		}()
		fmt.Println(reader, "reads with", pass())
	})
}
