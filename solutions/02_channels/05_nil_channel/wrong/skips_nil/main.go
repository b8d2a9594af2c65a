// Tempting: nothing to wait for if the channel is nil. So nothing is shown.
//
//koan:rejected TestEveryDayIsShown: actual  : []string{"board off"}
//koan:also TestNoLeaks, TestASingleDay
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
