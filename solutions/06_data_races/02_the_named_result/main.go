// The goroutine wrote to the named result of the function, which its caller reads. Now
// the goroutine has its own variable. go run -race names both lines.
//
//koan:class named result captured by a goroutine; PLDI'22 race study: named return variable
//koan:shipped TestDocumentsOnTheDiskAreSaved: not saved: no network
//koan:shipped TestNoDataRaces: data race
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
