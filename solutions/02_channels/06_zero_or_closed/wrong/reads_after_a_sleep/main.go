// Tempting: a goroutine counts, and main reads the result six minutes later. A
// sleep doesn't synchronize, and it ends three minutes too late.
//
//koan:rejected TestNoDataRaces: There must be no data race.
//koan:also TestTheVotesAreCounted
package main

import (
	"fmt"
	"time"
)

func main() {
	box := vote()
	yes, no := 0, 0
	go func() {
		for inFavour := range box {
			if inFavour {
				yes++
			} else {
				no++
			}
		}
	}()
	time.Sleep(6 * time.Minute)
	fmt.Printf("yes %d, no %d, absent %d\n", yes, no, tenants-yes-no)
}
