// Tempting: a method makes the channel. Its receiver is a copy of the station.
//
//koan:rejected TestEveryDayIsShown: all goroutines are asleep - deadlock!
//koan:also TestASingleDay, TestNoDataRaces, TestNoDays, TestAReportMayBeEmpty
package main

import "fmt"

type station struct {
	name    string
	reports chan string
}

func (s station) open() {
	s.reports = make(chan string)
}

func (s *station) run() {
	for day := range days {
		s.reports <- observe(s.name, day)
	}
	close(s.reports)
}

func main() {
	s := &station{name: "north"}
	s.open()
	go s.run()

	for r := range s.reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
