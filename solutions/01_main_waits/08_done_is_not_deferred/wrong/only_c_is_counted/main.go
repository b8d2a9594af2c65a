// Tempting: C is the last to come to an end, so main waits for C. Today.
//
//koan:rejected TestTheLastMayFail: was cut off
package main

import "fmt"

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
	go work(1, "A")
	go work(3, "B")
	work(5, "C")
}
