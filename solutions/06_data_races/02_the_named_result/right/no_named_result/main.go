// Without a named result there is no variable to share.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var backups sync.WaitGroup
	defer backups.Wait()
	for _, doc := range documents {
		if err := save(doc, &backups); err != nil {
			fmt.Println(doc, "not saved:", err)
			continue
		}
		fmt.Println(doc, "saved")
	}
}

func save(doc string, backups *sync.WaitGroup) error {
	backups.Go(func() {
		err := backUp(doc)
		if err != nil {
			fmt.Println("no backup of", doc)
		}
	})
	defer index(doc)
	return write(doc)
}
