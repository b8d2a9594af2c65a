// Tempting: os.Exit is to blame, and the line above it went with it. The report
// comes, and counts nothing.
//
//koan:rejected TestTheReportComesLast: was cut off
//koan:also TestItEndsWell, TestNoLeaks, TestTheReportCountsWhatWasDone
//koan:also TestTheReportIsTheGivenOne
package main

func main() {
	defer report()
	go run(1, "A")
	go run(5, "B")
}
