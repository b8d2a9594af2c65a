// Tempting: run makes the channel before its first send. main has already begun
// to receive from nil.
//
//koan:rejected TestEveryDayIsShown: is a nil channel
//koan:also TestASingleDay, TestNoDataRaces, TestNoDays, TestAReportMayBeEmpty
package main

import "fmt"

type station struct {
	name    string
	reports chan string
}

func (s *station) run() {
	for day := range days {
		report := observe(s.name, day)
		if s.reports == nil {
			s.reports = make(chan string)
		}
		s.reports <- report
	}
	close(s.reports)
}

func main() {
	s := &station{name: "north"}
	go s.run()

	for r := range s.reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
