// Tempting: the station makes the channel as soon as it runs, and main sleeps
// for a moment. A sleep doesn't make sure that the channel exists.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"time"
)

// A station sends what it observes to its reports.
type station struct {
	name    string
	reports chan string
}

func (s *station) run() {
	s.reports = make(chan string)
	for day := range days {
		s.reports <- observe(s.name, day)
	}
	close(s.reports)
}

func main() {
	s := &station{name: "north"}
	go s.run()
	time.Sleep(time.Millisecond)

	for r := range s.reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
