// Batches of four: the next batch is read while the one before it is written. At
// most three batches are in memory.
package main

func main() {
	batches := make(chan []int)
	go func() {
		defer close(batches)
		var batch []int
		for record := range read {
			if batch = append(batch, record); len(batch) == 4 {
				batches <- batch
				batch = nil
			}
		}
		if len(batch) > 0 {
			batches <- batch
		}
	}()
	for batch := range batches {
		for _, record := range batch {
			write(record)
		}
	}
	report()
}
