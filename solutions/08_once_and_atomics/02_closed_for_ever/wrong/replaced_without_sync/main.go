// Tempting: after a failure a fresh OnceValues. Three that saw it fail replace it,
// each while others look at it.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

var pass = sync.OnceValues(askForPass)

func main() {
	day(func(reader string) {
		p, err := pass()
		if err != nil {
			pass = sync.OnceValues(askForPass)
			fmt.Println(reader, "is sent away:", err)
			return
		}
		fmt.Println(reader, "reads with", p)
	})
}
