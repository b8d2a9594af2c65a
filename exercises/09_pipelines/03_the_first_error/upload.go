package main

import (
	"context"
	"fmt"
	"time"
)

// A part of the backup takes so many minutes to upload.
type part struct {
	name    string
	minutes int
}

var parts = []part{
	{"mail", 1},
	{"photos", 20},
	{"music", 40},
}

// upload uploads a part, minute by minute, unless ctx is cancelled or the part
// turns out to be damaged.
//
// This file is given: whatever is changed here is put back at every check.
func upload(ctx context.Context, p part) error {
	for minute := range p.minutes {
		select {
		case <-time.After(time.Minute):
		case <-ctx.Done():
			fmt.Println(p.name, "stopped")
			return ctx.Err()
		}
		if p.name == "photos" && minute == 1 {
			return fmt.Errorf("%s are damaged", p.name)
		}
	}
	fmt.Println(p.name, "uploaded")
	return nil
}
