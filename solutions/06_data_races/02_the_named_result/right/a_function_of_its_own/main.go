// The backup is a function of its own, with its own variables.
package main

import (
	"fmt"
	"sync"
)

var backups sync.WaitGroup

func main() {
	for _, doc := range documents {
		backups.Go(func() { keep(doc) })
		err := write(doc)
		index(doc)
		if err != nil {
			fmt.Println(doc, "not saved:", err)
			continue
		}
		fmt.Println(doc, "saved")
	}
	backups.Wait()
}

func keep(doc string) {
	if backUp(doc) != nil {
		fmt.Println("no backup of", doc)
	}
}
