// Tempting: run the jobs in main's goroutine, where main can recover. The jobs
// then run one after the other, which takes twice as long.
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
	fmt.Println("all jobs handled")
}
