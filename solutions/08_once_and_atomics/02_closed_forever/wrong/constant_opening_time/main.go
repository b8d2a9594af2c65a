// Tempting: ask only after the opening time, so that the first call succeeds. The
// archive may open late.
//
//koan:rejected TestAnArchiveThatOpensLate: At 9s the archive is open
package main

import (
	"fmt"
	"sync"
	"time"
)

// pass returns the pass for the archive, or the reason why there is none.
var pass = sync.OnceValues(askForPass)

// read serves one reader.
func read(reader string) {
	if time.Now().Before(opening) {
		fmt.Println(reader, "is sent away: the archive is closed")
		return
	}
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
