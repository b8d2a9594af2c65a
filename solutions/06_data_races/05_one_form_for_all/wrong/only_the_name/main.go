// Tempting: the name goes along as an argument. The number is still read from the form.
//
//koan:rejected TestEveryCitizenHasAForm: 3 Amir
//koan:also TestNoDataRaces, TestANewcomer
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
