// A copy of the form is made before the goroutine starts.
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
	var f form
	for i, name := range citizens {
		f.name, f.number = name, i+1
		copied := f
		sending.Go(func() {
			carry()
			fmt.Println(copied.number, copied.name)
		})
	}
	sending.Wait()
}
