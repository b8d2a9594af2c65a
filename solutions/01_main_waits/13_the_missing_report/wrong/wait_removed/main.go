// Tempting: os.Exit is removed, and the Wait above it, too. The report is
// printed and counts no lines.
//
//koan:rejected TestTheReportComesLast: was cut off
//koan:also TestTheExitCodeIsZero, TestNoLeaks, TestTheReportCountsTheLines
//koan:also TestTheReportIsTheGivenOne
package main

func main() {
	defer report()
	go run(1, "A")
	go run(5, "B")
}
