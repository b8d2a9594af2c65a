// Tempting: the outdoor sensor is always the last. Today.
//
//koan:rejected TestAThirdSensor: closed channel
//koan:also TestOneIsDoneEarlier, TestNoDataRaces
package main

import "fmt"

func main() {
	values := make(chan string)
	for _, s := range sensors {
		go func() {
			s.measure(values)
			s.powerDown()
			if s.name == "outdoor" {
				close(values)
			}
		}()
	}

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
}
