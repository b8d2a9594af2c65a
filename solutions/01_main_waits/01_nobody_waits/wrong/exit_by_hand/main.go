// Tempting: exit code 0, exactly as asked. os.Exit waits for nobody.
//
//koan:rejected TestBothFinish: os.Exit ended the program at once
//koan:also TestTheyRunTogether, TestNoLeaks, TestMainDoesNotGuessHowLong
//koan:also TestRunDoesThePrinting
package main

import "os"

func main() {
	go run(1, "A")
	go run(5, "B")
	os.Exit(0)
}
