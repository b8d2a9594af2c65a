// Tempting: the order is right when each waits for the one before. It takes 21 seconds.
//
//koan:rejected TestTheSubtitle: actual  : 21s
//koan:also TestOtherWords
package main

import "fmt"

func main() {
	for _, word := range words {
		fmt.Println(translate(word))
	}
}
