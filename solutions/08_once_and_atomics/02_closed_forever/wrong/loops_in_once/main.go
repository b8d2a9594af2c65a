// Tempting: the Once returns when it has a pass. Readers that come while the
// archive is closed are not sent away. They wait.
//
//koan:rejected TestReadersAreSentAwayWhileClosed: At 0s the archive is closed
//koan:also TestReadersReadWhenOpen, TestAnArchiveThatOpensLate, TestTwelveReaders
package main

import (
	"fmt"
	"sync"
	"time"
)

var pass = sync.OnceValues(func() (string, error) {
	for {
		p, err := askForPass()
		if err == nil {
			return p, nil
		}
		time.Sleep(time.Second)
	}
})

func main() {
	day(func(reader string) {
		p, err := pass()
		if err != nil {
			fmt.Println(reader, "is sent away:", err)
			return
		}
		fmt.Println(reader, "reads with", p)
	})
}
