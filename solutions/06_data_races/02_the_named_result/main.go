// The goroutine wrote to the function's named result, which belongs to the function and its
// caller. With a variable of its own it disturbs nobody. The race detector names both lines.
//
//koan:class named result captured by a goroutine; PLDI'22 race study: named return variable
//koan:shipped TestWhatIsSaved: not saved: no network
//koan:shipped TestNoDataRaces: data race
//koan:also TestAnotherDisk
package main

import (
	"fmt"
	"sync"
)

var backups sync.WaitGroup

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

// save saves a document. It does not wait for the backup.
func save(doc string) (err error) {
	backups.Go(func() {
		if err := backUp(doc); err != nil {
			fmt.Println("no backup of", doc)
		}
	})
	err = write(doc)
	index(doc)
	return err
}
