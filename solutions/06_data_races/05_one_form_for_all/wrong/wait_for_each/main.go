// Tempting: wait for the messenger before the form is used again. It takes three seconds.
//
//koan:rejected TestEveryCitizenHasAForm: all are carried at the same time
//koan:also TestANewcomer
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
