// Tempting: the reader sleeps for as long as a write takes. That is a guess, and
// the writer waits for the reader.
//
//koan:rejected TestReadingAndWritingOverlap: at most 50ms longer
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
