// Tempting: a lock around err. Nothing races, and it still says what the backup says.
//
//koan:rejected TestWhatIsSaved: not saved: no network
//koan:also TestAnotherDisk
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
