// A town hall fills in a form for each citizen and sends it at once.
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
	f := &form{}
	for i, name := range citizens {
		f.name, f.number = name, i+1
		sending.Go(func() {
			carry()
			fmt.Println(f.number, f.name)
		})
	}
	sending.Wait()
}
