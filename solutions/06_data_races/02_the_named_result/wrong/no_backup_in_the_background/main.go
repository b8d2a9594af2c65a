// Tempting: make the backup first, then save.
//
//koan:rejected TestWhatIsSaved: Nobody waits for a backup before the end.
//koan:also TestASlowBackup
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
