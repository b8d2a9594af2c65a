// Tempting: the order is right if each word waits for the one before it. That
// takes 21s.
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
