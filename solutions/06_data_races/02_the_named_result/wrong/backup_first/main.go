// Tempting: make the backup first, then save. Now the user waits for the backup.
//
//koan:rejected TestDocumentsOnTheDiskAreSaved: save does not wait for a backup
//koan:also TestSlowBackupsAreReported
package main

import "fmt"

func main() {
	for _, doc := range documents {
		if backUp(doc) != nil {
			fmt.Println("no backup of", doc)
		}
		err := write(doc)
		index(doc)
		if err != nil {
			fmt.Println(doc, "not saved:", err)
			continue
		}
		fmt.Println(doc, "saved")
	}
}
