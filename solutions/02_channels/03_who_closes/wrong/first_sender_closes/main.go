// Tempting: sync.Once sees to it that only the first close counts. The first one is
// too early for the others.
//
//koan:rejected TestOneIsDoneEarlier: closed channel
//koan:also TestAllValuesAreFiled, TestAThirdSensor, TestBothPowerDown, TestARareValue
//koan:also TestNoDataRaces
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
