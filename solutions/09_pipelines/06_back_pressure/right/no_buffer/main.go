// Without a buffer the reader is one record ahead.
package main

func main() {
	records := make(chan int)
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
