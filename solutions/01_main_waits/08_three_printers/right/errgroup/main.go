// An errgroup.Group counts its goroutines itself. work prints what went wrong,
// so there is no error to return.
package main

import (
	"fmt"
	"log"

	"golang.org/x/sync/errgroup"
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
	var g errgroup.Group
	start := func(iter int, name string) {
		g.Go(func() error {
			work(iter, name)
			return nil
		})
	}
	start(1, "A")
	start(3, "B")
	start(5, "C")
	if err := g.Wait(); err != nil {
		log.Fatal(err)
	}
}
