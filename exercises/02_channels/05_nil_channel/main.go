// A weather station reports, and main shows the reports on a board.
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

	for r := range s.reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
