// Tempting: close what blocks. A nil channel cannot be closed.
//
//koan:rejected TestEveryDayIsShown: panic: close of nil channel
//koan:also TestASingleDay
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
