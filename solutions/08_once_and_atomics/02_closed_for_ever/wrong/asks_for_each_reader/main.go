// Tempting: no memory, no stale memory. The archive is asked for a pass by each.
//
//koan:rejected TestOpenIsOpen: panic: a second pass is asked for
//koan:also TestAlwaysOpen, TestOpenedLate, TestTwelveReaders
package main

import "fmt"

func main() {
	day(func(reader string) {
		p, err := askForPass()
		if err != nil {
			fmt.Println(reader, "is sent away:", err)
			return
		}
		fmt.Println(reader, "reads with", p)
	})
}
