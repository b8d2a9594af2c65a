// Tempting: main receives only if the channel isn't nil. It is nil, so no
// report is shown.
//
//koan:rejected TestEveryDayIsShown: actual  : []string{"board off"}
//koan:also TestNoLeaks, TestASingleDay, TestNoDays, TestAReportMayBeEmpty
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
	close(s.reports)
}

func main() {
	s := &station{name: "north"}
	go s.run()

	if s.reports != nil {
		for r := range s.reports {
			fmt.Println(r)
		}
	}
	fmt.Println("board off")
}
