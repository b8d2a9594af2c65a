// Tempting: a timer's function prints the number and signals main. It reads n
// while main may be writing it.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

import (
	"fmt"
	"time"
)

func main() {
	answers := ask()
	n := 0
	up := make(chan struct{})
	time.AfterFunc(10*time.Second, func() {
		fmt.Println("time is up, answers:", n)
		close(up)
	})
	for {
		select {
		case who := <-answers:
			fmt.Println(who)
			n++
		case <-up:
			return
		}
	}
}
