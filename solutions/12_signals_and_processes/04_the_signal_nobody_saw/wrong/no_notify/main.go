// Tempting: don't call Notify, so that the signal ends the program. Here the
// given code has received the signal, and the program copies all files. At
// another time the signal would end it in the middle of a file.
//
//koan:rejected TestItStops: all copied
//koan:also TestItBeginsNoOtherFile
package main

import "fmt"

func main() {
	for file := range files {
		copyFile(file)
	}
	fmt.Println("all copied")
}
