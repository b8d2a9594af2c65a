// A channel that hasn't been made is nil, and on a nil channel every send and
// every receive blocks forever. The function newStation makes sure that every
// station has a channel.
//
//koan:class nil channel; ASPLOS'19 study: blocking, channel; Go spec: Channel types
//koan:shipped TestEveryDayIsShown: all goroutines are asleep - deadlock!
//koan:shipped TestEveryDayIsShown: is a nil channel
//koan:also TestASingleDay, TestNoDataRaces, TestNoDays, TestAReportMayBeEmpty
package main

import "fmt"

// A station sends what it observes to its reports.
type station struct {
	name    string
	reports chan string
}

func newStation(name string) *station {
	return &station{name: name, reports: make(chan string)}
}

func (s *station) run() {
	for day := range days {
		s.reports <- observe(s.name, day)
	}
	close(s.reports)
}

func main() {
	s := newStation("north")
	go s.run()

	for r := range s.reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
