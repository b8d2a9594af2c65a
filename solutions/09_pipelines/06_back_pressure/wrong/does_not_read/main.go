// Tempting: records have numbers, so they can be written without being read.
//
//koan:rejected TestASlowStore: a record is written that nobody has read
package main

import "time"

func main() {
	time.Sleep(time.Millisecond)
	for record := range size {
		write(record)
	}
	report()
}
