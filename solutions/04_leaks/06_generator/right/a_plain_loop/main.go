// A loop counts. There is no need for a goroutine.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, year := range years {
		n := 1
		for taken(year, n) {
			n++
		}
		fmt.Println("invoice", year, n)
	}
	time.Sleep(time.Minute)
}
