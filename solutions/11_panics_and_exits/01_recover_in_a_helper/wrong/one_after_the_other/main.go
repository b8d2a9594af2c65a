// Tempting: in main's own goroutine main's recover works. The jobs wait for one
// another, and it takes twice as long.
//
//koan:rejected TestTheJobsRunTogether: actual  : 6s
package main

import "fmt"

func logPanic(name string) {
	if p := recover(); p != nil {
		fmt.Println(name, "failed:", p)
	}
}

func work(j job) {
	defer logPanic(j.name)
	do(j)
}

func main() {
	for _, j := range jobs {
		work(j)
	}
	fmt.Println("all jobs seen to")
}
