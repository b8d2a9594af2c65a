// Tempting: wait for the goroutine before the form is used again. That takes three
// seconds.
//
//koan:rejected TestEveryCitizenHasAForm: all forms are carried at the same time
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
			carry()
			fmt.Println(f.number, f.name)
		})
		sending.Wait()
	}
}
