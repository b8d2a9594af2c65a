// Tempting: the doors are there to be read, and so is how many groups come. On holidays
// there are more.
//
//koan:rejected TestHolidays: The board shows everybody who came.
package main

import (
	"fmt"
	"time"
)

func main() {
	sum := 0
	for _, d := range doors {
		sum += 80 * d.size
	}
	time.Sleep(2 * time.Millisecond)
	fmt.Println(sum, "visitors")
}
