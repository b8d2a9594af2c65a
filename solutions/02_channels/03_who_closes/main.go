// A channel must be closed once, by a goroutine that knows that no goroutine
// will send any more. With several senders, none of them knows that. A
// goroutine that has waited for all of them does.
//
//koan:class channel closed twice; ASPLOS'19 study: non-blocking, channel misuse; GoKer: channel misuse
//koan:shipped TestAllValuesAreFiled: panic: close of closed channel
//koan:also TestOneSensorIsDoneFirst, TestAThirdSensor
//koan:also TestEverySensorPowersDown, TestASlowSensor, TestNoDataRaces
//koan:also TestNoSensors, TestBothMayBeDoneAtOnce
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
	go func() {
		senders.Wait()
		close(values)
	}()

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
}
