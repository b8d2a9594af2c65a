// A singleflight group lets readers that come together share one call. The check
// for a stored pass is part of the call.
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
	p, err, _ := g.Do("", func() (any, error) {
		if p := have.Load(); p != nil {
			return *p, nil
		}
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
