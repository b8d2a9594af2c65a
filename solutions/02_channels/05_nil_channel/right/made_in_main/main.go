// main makes the channel before it starts the goroutine.
package main

import "fmt"

func run(name string, reports chan<- string) {
	defer close(reports)
	for day := range days {
		reports <- observe(name, day)
	}
}

func main() {
	reports := make(chan string)
	go run("north", reports)
	for r := range reports {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
