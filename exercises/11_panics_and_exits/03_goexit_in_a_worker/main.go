package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for _, u := range uploads {
		wg.Add(1)
		go func() {
			send(u)
			fmt.Println(u.name, "sent")
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println("the connection is closed")
}
