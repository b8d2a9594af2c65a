// The function try turns a panic into an error, so work has only one way out.
// Then a Done at its end is enough.
package main

import (
	"fmt"
	"sync"
)

type jam struct{ problem any }

func (j jam) Error() string { return fmt.Sprint(j.problem) }

func try(iter int, name string) (err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = jam{problem}
		}
	}()
	return run(iter, name)
}

func work(wg *sync.WaitGroup, iter int, name string) {
	switch err := try(iter, name).(type) {
	case nil:
		fmt.Println(name, "is done")
	case jam:
		fmt.Println(name, "panicked:", err)
	default:
		fmt.Println(name, "failed:", err)
	}
	wg.Done()
}

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go work(&wg, 1, "A")
	go work(&wg, 3, "B")
	go work(&wg, 5, "C")
	wg.Wait()
}
