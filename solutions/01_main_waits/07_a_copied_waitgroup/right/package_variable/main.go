// There is only one package variable wg, and work uses it without a parameter.
package main

import "sync"

var wg sync.WaitGroup

func work(iter int, name string) {
	defer wg.Done()
	run(iter, name)
}

func main() {
	wg.Add(2)
	go work(5, "A")
	go work(1, "B")
	wg.Wait()
}
