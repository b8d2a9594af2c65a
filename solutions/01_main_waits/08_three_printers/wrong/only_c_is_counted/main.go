// Tempting: C is the last to end, so main waits for C. When C is not the last,
// the others are cut off.
//
//koan:rejected TestTheLastMayFail: was cut off
//koan:also TestAllMayFail, TestAllMayPanic
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
