// WaitGroup.Go calls Done, so work doesn't have to. But work has to recover,
// because a panic in the function that Go runs ends the program.
package main

import (
	"fmt"
	"sync"
)

func work(iter int, name string) {
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Println(name, "panicked:", problem)
		}
	}()
	if err := run(iter, name); err != nil {
		fmt.Println(name, "failed:", err)
		return
	}
	fmt.Println(name, "is done")
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { work(1, "A") })
	wg.Go(func() { work(3, "B") })
	wg.Go(func() { work(5, "C") })
	wg.Wait()
}
