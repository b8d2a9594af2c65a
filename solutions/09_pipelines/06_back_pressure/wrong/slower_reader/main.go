// Tempting: slow the reader down to what the writer needs. It is a guess that two
// clocks agree, and the writer waits for it.
//
//koan:rejected TestReadingAndWritingOverlap: actual  : 1m40.1s
//koan:also TestASlowStore
package main

import "time"

func main() {
	records := make(chan int, 1000)
	go func() {
		defer close(records)
		for record := range read {
			records <- record
			time.Sleep(time.Second)
		}
	}()
	for record := range records {
		write(record)
	}
	report()
}
