// Tempting: throw the backup's error away. Then nobody knows that there is no backup.
//
//koan:rejected TestWhatIsSaved: no backup of thesis
//koan:also TestASlowBackup, TestAnotherDisk
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
