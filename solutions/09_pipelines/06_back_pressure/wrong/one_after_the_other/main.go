// Tempting: read one, write one. Nothing is read while something is written, and
// every record costs a millisecond more.
//
//koan:rejected TestReadingAndWritingOverlap: actual  : 1m40.1s
//koan:also TestASlowStore
package main

func main() {
	for record := range read {
		write(record)
	}
	report()
}
