// Tempting: replace the OnceValues after a failure. Three readers write the
// variable while others read it.
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
