// Tempting: without Notify the signal ends the program. In the middle of a file, once the
// backup no longer listens itself, or not at all.
//
//koan:rejected TestItStops: all copied
package main

import "fmt"

func main() {
	for file := range files {
		copyFile(file)
	}
	fmt.Println("all copied")
}
