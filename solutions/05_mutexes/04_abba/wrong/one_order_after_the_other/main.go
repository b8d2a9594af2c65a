// Tempting: one order after the other needs no locks. It takes twice as long.
//
//koan:rejected TestOtherAccountsDoNotWait: Transfers that have no account in common
//koan:also TestCydNeverWaitsForAnn
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
