// Tempting: print the expected lines. Tomorrow the shares are different.
//
//koan:rejected TestOtherShares: Cove 673
//koan:also TestASlowMarket
package main

import (
	"fmt"
	"time"
)

func main() {
	time.Sleep(7500 * time.Millisecond)
	fmt.Println("Acme 653")
	fmt.Println("Idle not traded today")
	fmt.Println("Bolt 663")
	fmt.Println("subscriptions still open: 0")
}
