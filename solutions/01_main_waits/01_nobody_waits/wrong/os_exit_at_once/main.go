// Tempting: the exit code has to be 0, and os.Exit(0) makes it 0. But os.Exit
// ends the program at once and waits for no goroutine.
//
//koan:rejected TestBothFinish: os.Exit ended the program at once
//koan:also TestBothRunAtTheSameTime, TestNoLeaks, TestMainWaitsForASlowerRun
//koan:also TestRunPrintsTheLines, TestEitherMayBeTheLonger
//koan:also TestBothMayBeDoneAtOnce
package main

import "os"

func main() {
	go run(1, "A")
	go run(5, "B")
	os.Exit(0)
}
