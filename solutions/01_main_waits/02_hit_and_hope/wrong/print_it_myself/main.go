// Tempting: main knows very well what is to be printed, and when. It knew.
//
//koan:rejected TestEitherMayBeTheLonger: Now it is B that prints another four
//koan:rejected TestMainDoesNotGuessHowLong: actual  : 5s
package main

import (
	"fmt"
	"time"
)

func main() {
	for i := range 5 {
		time.Sleep(time.Second)
		fmt.Println("A")
		if i == 0 {
			fmt.Println("B")
		}
	}
}
