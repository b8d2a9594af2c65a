// All goroutines had a pointer to the same form, and the loop went on writing to it. A
// form that is made in the loop belongs to one goroutine. go run -race names the write
// in the loop and the read in the goroutine.
//
//koan:class struct shared by pointer and used again; PLDI'22 race study: capture by reference, pass by pointer
//koan:shipped TestEveryCitizenHasAForm: 3 Carl
//koan:shipped TestNoDataRaces: data race
//koan:also TestAFourthCitizen
//koan:also TestTwoHundredCitizens
package main

import (
	"fmt"
	"sync"
)

// A form has the name and the number of a citizen.
type form struct {
	name   string
	number int
}

func main() {
	var sending sync.WaitGroup
	for i, name := range citizens {
		f := &form{name: name, number: i + 1}
		sending.Go(func() {
			carry()
			fmt.Println(f.number, f.name)
		})
	}
	sending.Wait()
}
