package main

import "runtime"

func main() {
	go run(1, "A")
	go run(5, "B")
	runtime.Goexit()
}
