// Tempting: the report is always the same, so main prints it itself. It is
// wrong when the number of lines changes.
//
//koan:rejected TestTheReportCountsTheLines: lines printed: 12
//koan:also TestTheReportIsTheGivenOne, TestBothMayHaveNothingToDo
package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(1, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
	fmt.Println("lines printed: 6")
	os.Exit(0)
}
