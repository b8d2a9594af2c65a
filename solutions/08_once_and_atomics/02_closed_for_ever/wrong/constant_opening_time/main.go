// Tempting: nobody asks before the archive opens, and then the first call is no
// failure. The archive may not keep to its hours.
//
//koan:rejected TestOpenedLate: After nine seconds it is open
package main

import (
	"fmt"
	"sync"
	"time"
)

// pass is the pass for the archive, or the reason why there is none.
var pass = sync.OnceValues(askForPass)

// read lets a reader read.
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
