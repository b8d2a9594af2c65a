package main

import "fmt"

func worker(id int, results chan string) {
	results <- fmt.Sprint("worker ", id)
}

func main() {
	results := make(chan string)
	for id := range 3 {
		go worker(id, results)
	}
	fmt.Println(<-results)
	close(results)
	for r := range results {
		fmt.Println(r)
	}
}
