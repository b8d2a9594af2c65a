// Tempting: the outdoor sensor is done last, so its goroutine closes the
// channel. Another sensor may take longer.
//
//koan:rejected TestAThirdSensor: closed channel
//koan:also TestOneSensorIsDoneFirst, TestNoDataRaces, TestNoSensors
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
