// Tempting: a second close panics, so each goroutine recovers. A send after the
// first close panics, too, and its value and all later ones are lost.
//
//koan:rejected TestAThirdSensor: filed: 11
//koan:also TestOneSensorIsDoneFirst, TestNoDataRaces, TestNoSensors
package main

import "fmt"

func main() {
	values := make(chan string)
	for _, s := range sensors {
		go func() {
			defer func() { _ = recover() }()
			s.measure(values)
			s.powerDown()
			close(values)
		}()
	}

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
}
