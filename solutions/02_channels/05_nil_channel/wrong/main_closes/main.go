// Tempting: main closes the channel that blocks. Closing a nil channel panics.
//
//koan:rejected TestEveryDayIsShown: panic: close of nil channel
//koan:also TestASingleDay, TestNoDays, TestAReportMayBeEmpty
package main

import "fmt"

type station struct {
	name    string
	reports chan string
}

func (s *station) run() {
	for day := range days {
		s.reports <- observe(s.name, day)
	}
}

func main() {
	s := &station{name: "north"}
	go s.run()

	close(s.reports)
	for r := range s.reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
