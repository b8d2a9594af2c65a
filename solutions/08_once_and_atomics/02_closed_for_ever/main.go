// Once means one call, not one success, and OnceValues remembers an error as well as
// a value. (It remembers a panic, too.) What is to be tried again is cached by hand:
// a mutex, under which the value is looked for, made and kept, but kept only if the
// making worked. The mutex is held while one asks, so the others wait for the answer
// instead of asking too.
//
//koan:class a failed initialisation is cached for ever by sync.Once or OnceValues; go.dev/issue/22098, go.dev/issue/53696
//koan:shipped TestOpenIsOpen: all get the pass that is asked for
//koan:also TestOpenedLate
package main

import (
	"fmt"
	"sync"
)

var (
	mu   sync.Mutex
	have string // guarded by mu; "" as long as there is no pass
)

// pass is the pass for the archive, or the reason why there is none yet.
func pass() (string, error) {
	mu.Lock()
	defer mu.Unlock()
	if have != "" {
		return have, nil
	}
	p, err := askForPass()
	if err != nil {
		return "", err
	}
	have = p
	return have, nil
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
