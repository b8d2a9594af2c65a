// Tempting: no close, no panic. Now the loop never ends.
//
//koan:rejected TestAllValuesAreFiled: all goroutines are asleep - deadlock!
//koan:also TestOneIsDoneEarlier, TestAThirdSensor, TestBothPowerDown, TestARareValue
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
