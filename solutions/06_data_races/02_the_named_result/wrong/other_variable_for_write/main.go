// Tempting: another variable for what is returned. A return stores it in err, which is
// the named result, and the backup writes to err, too.
//
//koan:rejected TestNoDataRaces: data race
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
	e := write(doc)
	index(doc)
	return e
}
