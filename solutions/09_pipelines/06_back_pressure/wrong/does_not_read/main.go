// Tempting: the records are numbers, so write them without reading them. Then
// they are not the records of the reader.
//
//koan:rejected TestASlowStore: a record is written that has not been read
package main

import "time"

func main() {
	time.Sleep(time.Millisecond)
	for record := range size {
		write(record)
	}
	report()
}
