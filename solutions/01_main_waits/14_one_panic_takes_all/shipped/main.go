package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { run(3, "A") })
	wg.Go(func() { run(5, "B") })
	wg.Wait()
}
