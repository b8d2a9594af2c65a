// Tempting: in one line nobody can come in between. The processor takes several
// steps for it all the same, and the race detector says so.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestEverybodyIsCounted, TestHolidays, TestSunday
package main

import (
	"fmt"
	"sync"
)

func main() {
	visitors := 0
	var wg sync.WaitGroup
	for _, d := range doors {
		wg.Go(func() {
			for group := range d.groups {
				visitors += group
			}
		})
	}
	wg.Wait()
	fmt.Println(visitors, "visitors")
}
