// Tempting: print what is known. On Sundays there are more.
//
//koan:rejected TestSunday: The board shows everybody who came.
//koan:also TestHolidays
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, d := range doors {
		wg.Go(func() {
			for range d.groups {
			}
		})
	}
	wg.Wait()
	fmt.Println("800 visitors")
}
