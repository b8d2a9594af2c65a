// Tempting: ignore the error of the backup. Then no line says that there is no backup.
//
//koan:rejected TestDocumentsOnTheDiskAreSaved: no backup of thesis
//koan:also TestSlowBackupsAreReported, TestNoRoomForTheLetter
//koan:also TestBackupsThatAllFail
package main

import (
	"fmt"
	"sync"
)

var backups sync.WaitGroup

func main() {
	for _, doc := range documents {
		backups.Go(func() { _ = backUp(doc) })
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
