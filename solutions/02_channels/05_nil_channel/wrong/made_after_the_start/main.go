// Tempting: main makes the channel before it receives. But the station's
// goroutine has been started before that and may already use the field.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestNoDays
package main

import "fmt"

// A station sends what it observes to its reports.
type station struct {
	name    string
	reports chan string
}

func (s *station) run() {
	for day := range days {
		s.reports <- observe(s.name, day)
	}
	close(s.reports)
}

func main() {
	s := &station{name: "north"}
	go s.run()
	s.reports = make(chan string)

	for r := range s.reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
