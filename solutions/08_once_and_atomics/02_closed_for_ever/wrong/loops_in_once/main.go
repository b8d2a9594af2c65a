// Tempting: the Once does not return before it has the pass. Nobody is sent away
// now; they stand at the door.
//
//koan:rejected TestClosedIsClosed: At first the archive is closed.
//koan:also TestOpenIsOpen, TestOpenedLate, TestTwelveReaders
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
