// Tempting: return a copy of err. The copy is made from the shared variable.
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

func save(doc string) (err error) {
	backups.Go(func() {
		err = backUp(doc)
		if err != nil {
			fmt.Println("no backup of", doc)
		}
	})
	err = write(doc)
	result := err
	index(doc)
	return result
}
