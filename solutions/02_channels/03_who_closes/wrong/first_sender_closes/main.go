// Tempting: sync.Once makes sure that the channel is closed once. But the first
// sender closes it, while others may still send.
//
//koan:rejected TestOneSensorIsDoneFirst: closed channel
//koan:also TestAllValuesAreFiled, TestAThirdSensor, TestEverySensorPowersDown
//koan:also TestASlowSensor, TestNoDataRaces, TestNoSensors
//koan:also TestBothMayBeDoneAtOnce
package main

import (
	"fmt"
	"sync"
)

func main() {
	values := make(chan string)
	var once sync.Once
	for _, s := range sensors {
		go func() {
			s.measure(values)
			once.Do(func() { close(values) })
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
