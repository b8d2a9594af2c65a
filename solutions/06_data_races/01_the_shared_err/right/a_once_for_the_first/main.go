// A sync.Once keeps the first error, as an errgroup does.
package main

import (
	"fmt"
	"sync"
)

func main() {
	for _, order := range orders {
		if err := checkOut(order); err != nil {
			fmt.Println(order, "failed:", err)
			continue
		}
		fmt.Println(order, "ordered")
	}
}

func checkOut(order string) error {
	var err error
	var once sync.Once
	try := func(f func(string) error) {
		if e := f(order); e != nil {
			once.Do(func() { err = e })
		}
	}
	var wg sync.WaitGroup
	wg.Go(func() {
		try(charge)
	})
	wg.Go(func() {
		try(reserve)
	})
	wg.Wait()
	return err
}
