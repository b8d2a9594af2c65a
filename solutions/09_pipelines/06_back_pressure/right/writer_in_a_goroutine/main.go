// The other way round: main reads, and a goroutine writes.
package main

func main() {
	records := make(chan int, 8)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for record := range records {
			write(record)
		}
	}()
	for record := range read {
		records <- record
	}
	close(records)
	<-done
	report()
}
