// Tempting: use the name of the loop. The number is still shared.
//
//koan:rejected TestEveryCitizenHasAForm: 3 Amir
//koan:also TestNoDataRaces, TestAFourthCitizen
//koan:also TestTwoHundredCitizens
package main

import (
	"fmt"
	"sync"
)

func main() {
	var sending sync.WaitGroup
	number := 0
	for _, name := range citizens {
		number++
		sending.Go(func() {
			carry()
			fmt.Println(number, name)
		})
	}
	sending.Wait()
}
