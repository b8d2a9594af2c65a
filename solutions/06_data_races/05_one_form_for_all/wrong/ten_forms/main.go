// Tempting: ten forms, used in turn. The eleventh citizen gets the first form while it
// is carried.
//
//koan:rejected TestTwoHundredCitizens: Every citizen has a form with the right number
//koan:also TestNoDataRaces
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
	var forms [10]form
	var sending sync.WaitGroup
	for i, name := range citizens {
		f := &forms[i%len(forms)]
		f.name, f.number = name, i+1
		sending.Go(func() {
			carry()
			fmt.Println(f.number, f.name)
		})
	}
	sending.Wait()
}
