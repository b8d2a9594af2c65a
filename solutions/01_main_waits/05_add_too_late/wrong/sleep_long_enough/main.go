// Tempting: no WaitGroup, no trouble with it.
//
//koan:rejected TestMainReturnsWhenBothAreDone: actual  : 5.001s
package main

import "time"

func main() {
	go run(1, "A")
	go run(5, "B")
	time.Sleep(5*time.Second + time.Millisecond)
}
