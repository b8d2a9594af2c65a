// Tempting: a buffer of one, as it helped before. One fits, the third does not.
//
//koan:rejected TestNoLeaks: Still there:
//koan:also TestNothingIsLeftBehindWithMoreMirrors, TestNothingIsLeftBehindOfACrowd
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(first(tile))
	}
	time.Sleep(time.Minute)
}

func first(tile string) string {
	answers := make(chan string, 1)
	for _, m := range mirrors {
		go func() { answers <- m.fetch(tile) }()
	}
	return <-answers
}
