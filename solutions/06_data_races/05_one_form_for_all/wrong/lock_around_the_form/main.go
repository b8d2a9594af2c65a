// Tempting: a lock around each use of the form. There is no data race any more, but
// still one form.
//
//koan:rejected TestEveryCitizenHasAForm: 3 Carl
//koan:also TestAFourthCitizen
//koan:also TestTwoHundredCitizens
package main

import (
	"fmt"
	"sync"
)

type form struct {
	sync.Mutex
	name   string
	number int
}

func main() {
	var sending sync.WaitGroup
	f := &form{}
	for i, name := range citizens {
		f.Lock()
		f.name, f.number = name, i+1
		f.Unlock()
		sending.Go(func() {
			carry()
			f.Lock()
			defer f.Unlock()
			fmt.Println(f.number, f.name)
		})
	}
	sending.Wait()
}
