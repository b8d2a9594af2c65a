// A channel is closed once, by somebody who knows that nobody will send any more.
// With several senders that is none of them: it is whoever has waited for them all.
//
//koan:class channel closed twice; ASPLOS'19 study: non-blocking, channel misuse; GoKer: channel misuse
//koan:shipped TestAllValuesAreFiled: panic: close of closed channel
//koan:also TestOneIsDoneEarlier, TestAThirdSensor, TestBothPowerDown, TestARareValue
//koan:also TestNoDataRaces
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
