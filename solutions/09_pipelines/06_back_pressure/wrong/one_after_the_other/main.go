// Tempting: read one record, then write it. The program reads nothing while it
// writes, so each record takes a millisecond longer.
//
//koan:rejected TestReadingAndWritingOverlap: at most 50ms longer
//koan:also TestASlowStore
package main

func main() {
	for record := range read {
		write(record)
	}
	report()
}
