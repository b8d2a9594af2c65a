// Tempting: a channel with a buffer for all records. That is the same queue.
//
//koan:rejected TestAtMostTwelveRecordsInMemory: There are never more than twelve records in memory.
//koan:also TestALargerStore, TestASlowStore, TestNeverMoreThanTwelveRecords
package main

func main() {
	records := make(chan int, 1_000_000)
	go func() {
		defer close(records)
		for record := range read {
			records <- record
		}
	}()
	for record := range records {
		write(record)
	}
	report()
}
