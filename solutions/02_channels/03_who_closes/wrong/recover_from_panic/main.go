// Tempting: a second close panics, so recover from it. Whoever wanted to send after
// the first close has lost its values.
//
//koan:rejected TestAThirdSensor: filed: 11
//koan:also TestOneIsDoneEarlier, TestNoDataRaces
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
