// Tempting: the reader must not wait, so it drops the records for which there is no
// room. Those records are lost.
//
//koan:rejected TestEveryRecordIsMoved: 100 records moved
//koan:also TestAtMostTwelveRecordsInMemory, TestReadingAndWritingOverlap
//koan:also TestALargerStore, TestASlowStore, TestNeverMoreThanTwelveRecords
//koan:also TestNegativeRecords
package main

func main() {
	records := make(chan int, 4)
	go func() {
		defer close(records)
		for record := range read {
			select {
			case records <- record:
			default:
			}
		}
	}()
	for record := range records {
		write(record)
	}
	report()
}
