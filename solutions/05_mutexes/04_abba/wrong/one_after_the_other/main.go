// Tempting: one order after the other needs no locks. It takes twice as long.
//
//koan:rejected TestOthersDoNotWait: Transfers that have no account in common
//koan:also TestCydNeverWaits
package main

import "fmt"

func main() {
	for _, o := range orders {
		for range o.times {
			move(o.from, o.to, o.amount)
		}
	}
	for _, a := range accounts {
		fmt.Println(a.owner, a.balance)
	}
}
