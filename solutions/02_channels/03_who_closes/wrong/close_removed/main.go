// Tempting: without a close, no close can panic. But now main's loop never
// ends.
//
//koan:rejected TestAllValuesAreFiled: all goroutines are asleep - deadlock!
//koan:also TestOneSensorIsDoneFirst, TestAThirdSensor
//koan:also TestEverySensorPowersDown, TestASlowSensor, TestNoSensors
//koan:also TestBothMayBeDoneAtOnce
package main

import "fmt"

func main() {
	values := make(chan string)
	for _, s := range sensors {
		go func() {
			s.measure(values)
			s.powerDown()
		}()
	}

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
}
