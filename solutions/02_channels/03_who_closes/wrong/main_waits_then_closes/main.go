// Tempting: main waits for the sensors, closes the channel, and then receives.
// The sensors can't send until main receives.
//
//koan:rejected TestAllValuesAreFiled: all goroutines are asleep - deadlock!
//koan:also TestOneSensorIsDoneFirst, TestAThirdSensor
//koan:also TestEverySensorPowersDown, TestASlowSensor, TestBothMayBeDoneAtOnce
package main

import (
	"fmt"
	"sync"
)

func main() {
	values := make(chan string)
	var senders sync.WaitGroup
	for _, s := range sensors {
		senders.Go(func() {
			s.measure(values)
			s.powerDown()
		})
	}
	senders.Wait()
	close(values)

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
}
