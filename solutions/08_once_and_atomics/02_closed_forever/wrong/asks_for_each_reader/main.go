// Tempting: remember nothing. Every reader asks the archive for a pass.
//
//koan:rejected TestReadersReadWhenOpen: panic: the archive was asked for a second pass
//koan:also TestAlwaysOpen, TestAnArchiveThatOpensLate, TestTwelveReaders
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
