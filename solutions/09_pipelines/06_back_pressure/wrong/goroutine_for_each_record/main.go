// Tempting: write all records at the same time. Then all of them are in memory.
//
//koan:rejected TestAtMostTwelveRecordsInMemory: There are never more than twelve records in memory.
//koan:also TestReadingAndWritingOverlap, TestALargerStore, TestASlowStore, TestNeverMoreThanTwelveRecords
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
