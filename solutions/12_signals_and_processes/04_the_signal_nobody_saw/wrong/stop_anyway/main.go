// Tempting: stop after file 2 in any case.
//
//koan:rejected TestNobodyAsks: All files are copied.
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
