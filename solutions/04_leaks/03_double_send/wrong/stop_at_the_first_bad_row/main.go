// Tempting: stop at the first bad row. The rows after it are not read.
//
//koan:rejected TestRowsAreAddedUp: Bad rows are reported
//koan:also TestBadRowsAreReported, TestRowsReadAtOnce
//koan:also TestZeroIsANumber
package main

import (
	"fmt"
	"strconv"
	"time"
)

func main() {
	sum := 0
	for _, row := range rows {
		n, err := strconv.Atoi(fetch(row))
		if err != nil {
			fmt.Println("bad row:", row)
			break
		}
		sum += n
	}
	fmt.Println("sum:", sum)
	time.Sleep(time.Minute)
}
