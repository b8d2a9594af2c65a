// The queue was an unbounded buffer. A channel is a bounded one: when it is full
// the reader blocks, and so it is never more than a few records ahead. That is
// what is meant by back pressure, and it comes for nothing.
//
//koan:class unbounded buffer between stages; 100 Go Mistakes: channel size
//koan:shipped TestAHandfulAtATime: There are never more than a dozen records in memory.
//koan:also TestALargerStore, TestASlowStore, TestThereIsRoomForAll
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
