// Tempting: a receive from a closed channel returns "", so "" ends the loop. A
// report may be empty, too.
//
//koan:rejected TestAReportMayBeEmpty: All reports are shown, the empty one too
package main

import (
	"fmt"
)

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
	s := &station{name: "north", reports: make(chan string)}
	go s.run()
	for r := <-s.reports; len(r) > 0; r = <-s.reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
