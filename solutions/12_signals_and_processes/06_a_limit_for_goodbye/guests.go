package main

import (
	"context"
	"fmt"
	"time"
)

// A person has a name, and needs so long for a goodbye.
type person struct {
	name    string
	goodbye time.Duration
}

// The room is closed at the latest so long after everybody was asked to leave.
const patience = 500 * time.Millisecond

var guests = []person{{"Ann", 0}, {"Bob", 0}}

// stay keeps a guest in the room until ctx is done, and for a goodbye.
//
// This file is given: whatever is changed here is put back at every check.
func stay(ctx context.Context, guest person) {
	<-ctx.Done()
	time.Sleep(guest.goodbye)
	fmt.Println(guest.name, "has left")
}
