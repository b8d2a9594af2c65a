// Tempting: stop after file 2 in any case. The signal may arrive during another
// file, or never.
//
//koan:rejected TestAllFilesAreCopied: so all files are copied.
//koan:also TestItBeginsNoOtherFile
package main

import "fmt"

func main() {
	for file := range files {
		copyFile(file)
		if file == 2 {
			fmt.Println("stopped, the rest is for tomorrow")
			return
		}
	}
	fmt.Println("all copied")
}
