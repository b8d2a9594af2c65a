// Tempting: a channel, with room for all. It is the same queue.
//
//koan:rejected TestAHandfulAtATime: There are never more than a dozen records in memory.
//koan:also TestALargerStore, TestASlowStore, TestThereIsRoomForAll
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
