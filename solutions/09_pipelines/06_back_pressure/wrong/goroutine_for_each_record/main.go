// Tempting: write everything at once. The new store is asked for a hundred records
// in the same second, and all are in memory.
//
//koan:rejected TestAHandfulAtATime: There are never more than a dozen records in memory.
//koan:also TestReadingAndWritingOverlap, TestALargerStore, TestASlowStore, TestThereIsRoomForAll
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for record := range read {
		wg.Go(func() { write(record) })
	}
	wg.Wait()
	report()
}
