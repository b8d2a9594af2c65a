// Tempting: a panic is no result, so the call does not count. It does: the Once
// remembers it, and panics for everybody who comes later.
//
//koan:rejected TestOpenIsOpen: all get the pass that is asked for
//koan:also TestOpenedLate
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
