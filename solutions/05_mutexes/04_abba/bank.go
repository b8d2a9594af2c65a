package main

import (
	"sync"
	"sync/atomic"
	"time"
)

// An account has a number that no other account has. One owner may have several.
type account struct {
	number  int
	owner   string
	mu      sync.Mutex // guards balance
	balance int

	busy atomic.Bool
}

var (
	ann = &account{number: 17, owner: "Ann", balance: 100}
	bob = &account{number: 4, owner: "Bob", balance: 100}
	cyd = &account{number: 23, owner: "Cyd", balance: 100}
	dan = &account{number: 8, owner: "Dan", balance: 100}

	accounts = []*account{ann, bob, cyd, dan}
)

// An order moves an amount a number of times.
type order struct {
	from, to *account
	amount   int
	times    int
}

// This file is given: every check uses the original, so change only main.go.
var orders = []order{
	{ann, bob, 1, 10}, {bob, ann, 2, 10},
	{cyd, dan, 3, 10}, {dan, cyd, 4, 10},
}

// move moves the money, which takes a tenth of a second. No other transfer may use the two accounts
// meanwhile.
func move(from, to *account, amount int) {
	for _, a := range []*account{from, to} {
		if !a.busy.CompareAndSwap(false, true) {
			panic("the account of " + a.owner + " is used by two transfers at a time")
		}
		defer a.busy.Store(false)
	}
	from.balance -= amount
	time.Sleep(time.Second / 10)
	to.balance += amount
}
