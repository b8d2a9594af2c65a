package main

import (
	"context"
	"fmt"
	"time"
)

// A person has a name, and needs some time for a goodbye.
type person struct {
	name    string
	goodbye time.Duration
}

// patience is how long the room stays open at most after the guests were asked to leave.
const patience = time.Second

var guests = []person{{"Ann", 0}, {"Bob", 0}}

// stay keeps a guest in the room until ctx is done, and for a goodbye.
//
// This file is given. Every check restores it.
func stay(ctx context.Context, guest person) {
	<-ctx.Done()
	time.Sleep(guest.goodbye)
	fmt.Println(guest.name, "has left")
}
