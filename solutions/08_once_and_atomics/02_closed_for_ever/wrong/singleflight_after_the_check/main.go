// Tempting: a singleflight group lets those who come together share a call, and
// what comes of it is kept. But between the look for what is kept and the call,
// another call may have come and gone.
//
//koan:rejected TestTwelveReaders: panic: a second pass is asked for
package main

import (
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/singleflight"
)

// pass is the pass for the archive, or the reason why there is none.
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

// read lets a reader read.
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
