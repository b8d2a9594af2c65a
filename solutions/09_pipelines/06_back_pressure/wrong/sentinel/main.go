// Tempting: -1 marks the end. A record may be -1, too.
//
//koan:rejected TestNegativeRecords: whatever its value
//koan:also TestNoLeaksWithNegativeRecords
package main

func main() {
	records := make(chan int, 5)
	go func() {
		for record := range read {
			records <- record
		}
		records <- -1
	}()
	for record := <-records; record != -1; record = <-records {
		write(record)
	}
	report()
}
