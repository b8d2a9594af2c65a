package main

import "sync"

func work(wg sync.WaitGroup, iter int, name string) {
	defer wg.Done()
	run(iter, name)
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go work(wg, 5, "A")
	go work(wg, 1, "B")
	wg.Wait()
}
