// OnceValues makes one call, successful or not, and remembers an error as well as
// a value. (It remembers a panic, too.) A call that has to be repeated after a
// failure needs a mutex instead. pass holds it while it looks for the pass, asks
// for one and stores it, so the other readers wait for the answer and don't ask
// themselves. It stores nothing if there was an error.
//
//koan:formerly closed_for_ever
//koan:class a failed initialisation is cached forever by sync.Once or OnceValues; go.dev/issue/22098, go.dev/issue/53696
//koan:shipped TestReadersReadWhenOpen: At 6s the archive is open
//koan:also TestAnArchiveThatOpensLate
package main

import (
	"fmt"
	"sync"
)

var (
	mu   sync.Mutex
	have string // guarded by mu; empty if there is no pass yet
)

// pass returns the pass for the archive, or the reason why there is none yet.
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
