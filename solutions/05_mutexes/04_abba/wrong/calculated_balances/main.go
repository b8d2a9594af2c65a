// Tempting: calculate the balances and sleep for 2s. With other orders the day takes
// longer.
//
//koan:rejected TestPaymentsInACircle: An account is used by one transfer at a time
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, o := range orders {
		o.from.balance -= o.amount * o.times
		o.to.balance += o.amount * o.times
	}
	time.Sleep(2 * time.Second)
	for _, a := range accounts {
		fmt.Println(a.owner, a.balance)
	}
}
