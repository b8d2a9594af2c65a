// Tempting: the goroutine makes a copy first. By then the form may be filled in for
// another citizen.
//
//koan:rejected TestEveryCitizenHasAForm: Every citizen has a form
//koan:rejected TestNoDataRaces: data race
//koan:also TestAFourthCitizen
//koan:also TestTwoHundredCitizens
package main

import (
	"fmt"
	"sync"
)

type form struct {
	name   string
	number int
}

func main() {
	var sending sync.WaitGroup
	f := &form{}
	for i, name := range citizens {
		f.name, f.number = name, i+1
		sending.Go(func() {
			copied := *f
			carry()
			fmt.Println(copied.number, copied.name)
		})
	}
	sending.Wait()
}
