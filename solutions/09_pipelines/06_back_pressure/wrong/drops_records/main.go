// Tempting: the reader must not wait, so what does not fit is dropped.
//
//koan:rejected TestEveryRecordIsMoved: 100 records moved
//koan:also TestAHandfulAtATime, TestReadingAndWritingOverlap, TestALargerStore
//koan:also TestASlowStore, TestThereIsRoomForAll
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
