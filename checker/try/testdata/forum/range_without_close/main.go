package main

import "fmt"

func produce(numbers chan int) {
	for i := range 3 {
		numbers <- i
	}
}

func main() {
	numbers := make(chan int)
	go produce(numbers)
	for n := range numbers {
		fmt.Println(n)
	}
}
