// Tempting: check one link after the other, and choose the code in the loop.
// The links are to be checked at the same time.
//
//koan:rejected TestAllWork: actual  : 5s
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	code := 0
	if len(os.Args) < 2 {
		code = 2
	}
	for _, name := range os.Args[1:] {
		err := check(name)
		if err == nil {
			continue
		}
		fmt.Fprintln(os.Stderr, err)
		if errors.Is(err, errUnknown) {
			code = 2
		} else if code == 0 {
			code = 1
		}
	}
	os.Exit(code)
}
