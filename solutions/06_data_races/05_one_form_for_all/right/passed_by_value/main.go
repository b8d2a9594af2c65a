// The form is passed by value: the arguments of a go statement are evaluated before the
// goroutine starts.
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
		sending.Add(1)
		go send(f, &sending)
	}
	sending.Wait()
}

func send(f form, sending *sync.WaitGroup) {
	defer sending.Done()
	carry()
	fmt.Println(f.number, f.name)
}
