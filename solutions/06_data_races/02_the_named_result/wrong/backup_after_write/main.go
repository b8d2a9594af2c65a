// Tempting: start the backup when the result is known. It still writes to the result.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestDocumentsOnTheDiskAreSaved, TestSlowBackupsAreReported, TestNoRoomForTheLetter
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
	err = write(doc)
	index(doc)
	backups.Go(func() {
		err = backUp(doc)
		if err != nil {
			fmt.Println("no backup of", doc)
		}
	})
	return err
}
