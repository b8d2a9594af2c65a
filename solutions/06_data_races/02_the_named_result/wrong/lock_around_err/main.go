// Tempting: a lock around err. There is no data race, but save still returns the result
// of the backup.
//
//koan:rejected TestDocumentsOnTheDiskAreSaved: not saved: no network
//koan:also TestNoRoomForTheLetter
//koan:also TestBackupsThatAllFail
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

func save(doc string) error {
	var mu sync.Mutex
	var err error
	backups.Go(func() {
		e := backUp(doc)
		mu.Lock()
		defer mu.Unlock()
		err = e
		if err != nil {
			fmt.Println("no backup of", doc)
		}
	})
	e := write(doc)
	mu.Lock()
	err = e
	mu.Unlock()
	index(doc)
	mu.Lock()
	defer mu.Unlock()
	return err
}
