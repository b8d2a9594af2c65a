// Tempting: only the poem fails, so return that error. Other documents may fail.
//
//koan:rejected TestNoRoomForTheLetter: letter not saved
package main

import (
	"errors"
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
	write(doc)
	index(doc)
	if doc == "poem" {
		return errors.New("disk full")
	}
	return nil
}
