// An editor saves documents, and makes a backup of each in the background.
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
		err = backUp(doc)
		if err != nil {
			fmt.Println("no backup of", doc)
		}
	})
	err = write(doc)
	index(doc)
	return err
}
