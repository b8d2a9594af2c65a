// Tempting: a singleflight group, and a check for a stored pass before the call.
// Between the check and the call, another call may have stored a pass.
//
//koan:rejected TestTwelveReaders: panic: the archive was asked for a second pass
package main

import (
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/singleflight"
)

// pass returns the pass for the archive, or the reason why there is none.
var g singleflight.Group
var have atomic.Pointer[string]

func pass() (string, error) {
	if p := have.Load(); p != nil {
		return *p, nil
	}
	p, err, _ := g.Do("", func() (any, error) {
		p, err := askForPass()
		if err == nil {
			have.Store(&p)
		}
		return p, err
	})
	return p.(string), err
}

// read serves one reader.
func read(reader string) {
	p, err := pass()
	if err != nil {
		fmt.Println(reader, "is sent away:", err)
		return
	}
	fmt.Println(reader, "reads with", p)
}

func main() {
	day(read)
}
