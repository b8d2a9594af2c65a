// Tempting: the backups send the names of what failed to a channel with room for one.
// The second goroutine that fails is blocked forever, and so is main.
//
//koan:rejected TestBackupsThatAllFail: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"sync"
)

var backups sync.WaitGroup
var failed = make(chan string, 1)

func main() {
	for _, doc := range documents {
		if err := save(doc); err != nil {
			fmt.Println(doc, "not saved:", err)
			continue
		}
		fmt.Println(doc, "saved")
	}
	backups.Wait()
}

func save(doc string) error {
	backups.Go(func() {
		if err := backUp(doc); err != nil {
			fmt.Println("no backup of", doc)
			failed <- doc
		}
	})
	err := write(doc)
	index(doc)
	return err
}
