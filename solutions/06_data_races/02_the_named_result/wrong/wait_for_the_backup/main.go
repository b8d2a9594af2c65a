// Tempting: wait for the backup before save returns. Then saving takes as long as the
// backup.
//
//koan:rejected TestSlowBackupsAreReported: A document is saved if it is on the disk
package main

import "fmt"

func main() {
	for _, doc := range documents {
		if err := save(doc); err != nil {
			fmt.Println(doc, "not saved:", err)
			continue
		}
		fmt.Println(doc, "saved")
	}
}

func save(doc string) (err error) {
	backed := make(chan error)
	go func() { backed <- backUp(doc) }()
	err = write(doc)
	index(doc)
	if <-backed != nil {
		fmt.Println("no backup of", doc)
	}
	return err
}
