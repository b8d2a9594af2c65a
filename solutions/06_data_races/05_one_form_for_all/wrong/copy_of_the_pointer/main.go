// Tempting: a new variable in each iteration. It is a new pointer to the same form.
//
//koan:rejected TestEveryCitizenHasAForm: 3 Carl
//koan:also TestNoDataRaces, TestAFourthCitizen
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
		own := f
		sending.Go(func() {
			carry()
			fmt.Println(own.number, own.name)
		})
	}
	sending.Wait()
}
