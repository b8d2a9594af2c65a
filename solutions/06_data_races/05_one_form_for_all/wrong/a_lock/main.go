// Tempting: a lock around each use of the form. It does not race any more, and it is still one
// form.
//
//koan:rejected TestEveryCitizenHasAForm: 3 Carl
//koan:also TestANewcomer
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
