package main

import (
	"context"
	"fmt"
	"time"
)

// The room is closed at the latest so long after everybody was asked to leave.
const patience = 500 * time.Millisecond

var guests = []string{"Ann", "Bob"}

// farewell is how long somebody needs for a goodbye.
const farewell = 0

// stay keeps a guest in the room until ctx is done, and for a goodbye.
//
// This file is given: whatever is changed here is put back at every check.
func stay(ctx context.Context, guest string) {
	<-ctx.Done()
	if guest == "Ann" {
		time.Sleep(farewell)
	}
	fmt.Println(guest, "has left")
}
