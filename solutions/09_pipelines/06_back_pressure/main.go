// The queue was a buffer without a limit. A channel has a limit: when its buffer
// is full, the reader blocks, so it is never more than a few records ahead. This
// is called back pressure, and channels have it built in.
//
//koan:class unbounded buffer between stages; 100 Go Mistakes: channel size
//koan:shipped TestAtMostTwelveRecordsInMemory: There are never more than twelve records in memory.
//koan:also TestALargerStore, TestASlowStore, TestNeverMoreThanTwelveRecords
package main

func main() {
	records := make(chan int, 4)
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
